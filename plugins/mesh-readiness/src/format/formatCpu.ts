/** CPU as people write it: `150m` below a tenth of a core, `0.15 CPU` or `10 CPU` above. */
export const formatCpu = (millicores: number): string =>
  millicores < 100
    ? `${Math.round(millicores)}m`
    : `${Number((millicores / 1000).toFixed(2)).toLocaleString('en')} CPU`;
