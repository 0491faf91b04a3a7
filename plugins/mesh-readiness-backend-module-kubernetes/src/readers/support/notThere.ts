/** Why an object takes no effect that names another which is not there. */
export function notThere(kind: string, name: string): string {
  return `refers to the ${kind} ${name}, which does not exist`;
}
