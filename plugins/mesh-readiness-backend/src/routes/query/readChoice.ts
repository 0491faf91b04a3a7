import { InputError } from '@backstage/errors';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';

/** A value, when it is one of those that are possible. */
export function readChoice<T extends string>(
  name: string,
  written: string,
  choices: readonly T[],
): T {
  const choice = choices.find(one => one === written);
  if (choice === undefined) {
    throw new InputError(
      `The query parameter "${name}" is "${quoteRaw(
        written,
      )}", expected one of ${choices.map(one => one || '""').join(', ')}`,
    );
  }
  return choice;
}
