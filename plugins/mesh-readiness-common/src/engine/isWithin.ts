/** Whether a feature is another one or a part of it. */
export function isWithin(feature: string, whole: string): boolean {
  return feature === whole || feature.startsWith(`${whole}.`);
}
