/** Thousandths of a core as people write them: 150 is "150m", 1200 is "1.2". */
export function formatCpu(millicores: number): string {
  return millicores < 1000
    ? `${Math.round(millicores)}m`
    : String(Math.round(millicores / 10) / 100);
}
