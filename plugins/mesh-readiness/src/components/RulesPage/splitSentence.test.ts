import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { rulesMessages } from '../../messages/rules';
import { outcomesOf } from './outcomesOf';
import { splitSentence } from './splitSentence';

describe('splitSentence', () => {
  it('leaves a sentence without placeholders as it is', () => {
    expect(splitSentence('All is well.')).toEqual([
      { kind: 'words', words: 'All is well.' },
    ]);
  });

  it('splits at placeholders and knows where a sentence begins', () => {
    expect(splitSentence('{mesh} limits {feature}. {note}')).toEqual([
      { kind: 'placeholder', name: 'mesh', capital: true },
      { kind: 'words', words: ' limits ' },
      { kind: 'placeholder', name: 'feature', capital: false },
      { kind: 'words', words: '. ' },
      { kind: 'placeholder', name: 'note', capital: true },
    ]);
  });

  it('finds words for every placeholder that the editions use', () => {
    const names = builtInEditions
      .flatMap(edition =>
        edition.rules.flatMap(rule => outcomesOf(rule, edition)),
      )
      .flatMap(({ message, remediations }) => [
        message,
        ...remediations.map(({ text }) => text),
      ])
      .flatMap(splitSentence)
      .flatMap(piece => (piece.kind === 'placeholder' ? [piece.name] : []));
    expect(names).toContain('mesh');
    expect(
      names.filter(name => !Object.hasOwn(rulesMessages.placeholder, name)),
    ).toEqual([]);
  });
});
