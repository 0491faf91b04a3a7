import type {
  Context,
  Edition,
  FeaturePlaceholder,
  Provenance,
  Remediation,
} from '../types';
import { compileSentence, type SentenceValues } from './compileSentence';
import { describePlace } from './describePlace';
import { remember } from './remember';
import { resourceWords } from './resourceWords';
import { MOST_SIZES, sizeKey } from './sizeKey';
import { sizeOf } from './sizeOf';

/** What a finding says. */
export interface Said {
  message: string;
  remediations: Remediation[];
}

/** Says something for a service: for a need that was read at some places, with what is known of its surroundings. */
export type SayForService = (because: Provenance[], context: Context) => Said;

/** Placeholders whose values belong to a place, and to the size of a service. */
const PLACE_PLACEHOLDERS = ['raw', 'where'] as const;
const SIZE_PLACEHOLDERS = [
  'pods',
  'nodes',
  'cpu',
  'memory',
  'cpuSaving',
  'memorySaving',
  'baseline',
] as const;
const SERVICE_PLACEHOLDERS = [
  ...PLACE_PLACEHOLDERS,
  ...SIZE_PLACEHOLDERS,
] satisfies FeaturePlaceholder[];

const isNamedIn = (texts: string[], names: readonly FeaturePlaceholder[]) =>
  texts.some(text => names.some(name => text.includes(`{${name}}`)));

/**
 * Compiles a message and remediations with what is known of them for every service, and says them no more often than they differ.
 * Throws a `RangeError` when a text has a placeholder that nobody fills in.
 */
export function sayForService(
  message: string,
  remediations: Remediation[],
  known: Partial<Record<FeaturePlaceholder, string>>,
  edition: Edition,
  meshId: string,
): SayForService {
  const compile = (text: string) => {
    const sentence = compileSentence(text, known, SERVICE_PLACEHOLDERS);
    return typeof sentence === 'string' ? () => sentence : sentence;
  };
  const sentence = compile(message);
  const instructions = remediations.map(remediation => ({
    remediation,
    text: compile(remediation.text),
  }));
  const say = (values: SentenceValues): Said => {
    const said = instructions.map(({ remediation, text }) =>
      Object.freeze({ ...remediation, text: text(values) }),
    );
    Object.freeze(said);
    return { message: sentence(values), remediations: said };
  };
  const texts = [message, ...remediations.map(({ text }) => text)];

  if (isNamedIn(texts, PLACE_PLACEHOLDERS)) {
    return ([place], context) =>
      say({
        ...resourceWords(edition, meshId, sizeOf(context, edition)),
        raw: place?.raw,
        where: place && describePlace(place),
      });
  }
  if (isNamedIn(texts, SIZE_PLACEHOLDERS)) {
    const saidBySize = new Map<string, Said>();
    return (_, context) => {
      const size = sizeOf(context, edition);
      return remember(saidBySize, sizeKey(size), MOST_SIZES, () =>
        say(resourceWords(edition, meshId, size)),
      );
    };
  }
  const said = say({});
  return () => said;
}
