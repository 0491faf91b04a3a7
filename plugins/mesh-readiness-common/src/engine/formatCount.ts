/** A count with thousands separators: 12000 is "12,000". */
export function formatCount(count: number): string {
  const [whole, ...decimals] = String(count).split('.');
  return [whole.replace(/\B(?=(\d{3})+(?!\d))/g, ','), ...decimals].join('.');
}
