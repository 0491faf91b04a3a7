import { formatCount } from './formatCount';

/** Mebibytes as people write them: 300 is "300 Mi", 12800 is "12.5 Gi". */
export function formatMemory(mebibytes: number): string {
  return mebibytes < 1024
    ? `${Math.round(mebibytes)} Mi`
    : `${formatCount(Math.round((mebibytes / 1024) * 10) / 10)} Gi`;
}
