/** A piece of a rule's sentence: words as they stand, or the name of what is filled in. */
export type SentencePiece =
  | { kind: 'words'; words: string }
  | {
      kind: 'placeholder';
      name: string;
      /** True at the beginning of a sentence. */
      capital: boolean;
    };

const PLACEHOLDER = /\{([^{}]*)\}/;

/** Splits a sentence at its named placeholders. */
export const splitSentence = (text: string): SentencePiece[] =>
  text
    .split(PLACEHOLDER)
    .map((part, index, parts): SentencePiece => {
      if (index % 2 === 0) {
        return { kind: 'words', words: part };
      }
      const before = parts.slice(0, index).join('').trimEnd();
      return {
        kind: 'placeholder',
        name: part,
        capital: before === '' || before.endsWith('.'),
      };
    })
    .filter(piece => piece.kind === 'placeholder' || piece.words !== '');
