/** Memory as people write it: `300 Mi` below one gibibyte, `12.5 Gi` from there on. */
export const formatMemory = (mebibytes: number): string =>
  mebibytes < 1024
    ? `${Math.round(mebibytes)} Mi`
    : `${Number((mebibytes / 1024).toFixed(1)).toLocaleString('en')} Gi`;
