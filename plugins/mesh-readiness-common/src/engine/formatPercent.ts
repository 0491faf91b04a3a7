/** A part of a whole as a percentage with at most one decimal: 0.875 is "87.5 %". */
export function formatPercent(part: number): string {
  return `${Math.round(part * 1000) / 10} %`;
}
