/** A part of one as a percentage with at most one decimal: `87.5 %`. */
export const formatPercent = (part: number): string =>
  `${Number((part * 100).toFixed(1))} %`;
