import { asList } from '../../../objects/fields';

/** The texts and numbers of a list, as texts. */
export function textsOf(value: unknown): string[] {
  return asList(value).flatMap(item =>
    typeof item === 'string' || typeof item === 'number' ? [String(item)] : [],
  );
}
