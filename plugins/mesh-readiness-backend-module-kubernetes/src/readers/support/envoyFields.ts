/** As deep as any real configuration of Envoy is nested; what somebody wrote must not cost the stack. */
export const DEEPEST = 40;

/** The name of a field of Envoy, which may be written `retry_policy` or `retryPolicy`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
