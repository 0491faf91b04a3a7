/** The feature that a sub-feature is part of: `security.jwt-authentication` of `security.jwt-authentication.hs512`. */
export function parentOf(feature: string): string | undefined {
  const parts = feature.split('.');
  return parts.length > 2 ? parts.slice(0, -1).join('.') : undefined;
}
