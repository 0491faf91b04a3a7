import { formatCount } from './formatCount';

/** Thousandths of a core as people write them: 50 is "50m CPU", 150 is "0.15 CPU", 10000 is "10 CPU". */
export function formatCpu(millicores: number): string {
  return millicores < 100
    ? `${Math.round(millicores)}m CPU`
    : `${formatCount(Math.round(millicores / 10) / 100)} CPU`;
}
