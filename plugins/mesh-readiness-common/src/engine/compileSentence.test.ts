import { compileSentence } from './compileSentence';

const write = (
  text: string,
  known: Record<string, string | undefined>,
): string => {
  const sentence = compileSentence(text, known, []);
  return typeof sentence === 'string' ? sentence : sentence({});
};

describe('compileSentence', () => {
  it('fills in what is known at once', () => {
    expect(
      compileSentence(
        '{mesh} checks {feature}.',
        { mesh: 'Pods', feature: 'it' },
        ['pods'],
      ),
    ).toBe('Pods checks it.');
  });

  it('waits for what belongs to a service', () => {
    const sentence = compileSentence(
      '{mesh} takes {cpu} for {pods} pods.',
      { mesh: 'Pods' },
      ['cpu', 'pods'],
    );
    expect(
      typeof sentence === 'string'
        ? sentence
        : [
            sentence({ cpu: '150m', pods: '3' }),
            sentence({ cpu: '1', pods: '20' }),
          ],
    ).toEqual(['Pods takes 150m for 3 pods.', 'Pods takes 1 for 20 pods.']);
  });

  it.each([
    ['Supported. {note}', { note: undefined }, 'Supported.'],
    ['Supported: {note}', { note: undefined }, 'Supported.'],
    ['Supported ({note}).', { note: undefined }, 'Supported.'],
    ['Supported, {note}.', { note: undefined }, 'Supported.'],
    ['{note} Supported.', { note: undefined }, 'Supported.'],
    [
      '{mesh} {release} has it.',
      { mesh: 'Pods', release: undefined },
      'Pods has it.',
    ],
    ['{note}', { note: undefined }, ''],
  ])('leaves out of "%s" what is missing: %j', (text, values, sentence) => {
    expect(write(text, values)).toBe(sentence);
  });

  it.each([
    ['By {mechanism}.', { mechanism: undefined }, 'By means of its own.'],
    [
      'Correct "{raw}" in {where}.',
      { raw: undefined, where: undefined },
      'Correct "the value" in the profile.',
    ],
    [
      '{cpu} and {memory} of memory, {cpuSaving} less CPU than {baseline}.',
      {
        cpu: undefined,
        memory: undefined,
        cpuSaving: undefined,
        baseline: undefined,
      },
      'an unknown amount of CPU and an unknown amount of memory, possibly less CPU than the baseline.',
    ],
  ])('puts neutral words into "%s"', (text, values, sentence) => {
    expect(write(text, values)).toBe(sentence);
  });

  it('closes over a value that is missing for one service only', () => {
    const sentence = compileSentence('Read as "{raw}". {hint}', {}, [
      'raw',
      'hint',
    ]);
    expect(typeof sentence).toBe('function');
    expect(
      typeof sentence === 'function' && [
        sentence({ raw: '3', hint: 'Write 4.' }),
        sentence({ raw: '3' }),
      ],
    ).toEqual(['Read as "3". Write 4.', 'Read as "3".']);
  });

  it('does not end a sentence twice', () => {
    expect(write('{note}. More.', { note: 'It has a limit.' })).toBe(
      'It has a limit. More.',
    );
  });

  it('says no less where nothing is saved', () => {
    const text =
      'It takes {cpuSaving} less CPU and {memorySaving} less memory.';
    expect(write(text, { cpuSaving: '0 %', memorySaving: '50 %' })).toBe(
      'It takes no less CPU and 50 % less memory.',
    );
    expect(write(text, { cpuSaving: '0.5 %', memorySaving: '10 %' })).toBe(
      'It takes 0.5 % less CPU and 10 % less memory.',
    );
  });

  it('says more where less would be negative', () => {
    expect(write('{cpuSaving} less CPU.', { cpuSaving: '-50 %' })).toBe(
      '50 % more CPU.',
    );
  });

  it('names a placeholder that nobody fills in, and those there are', () => {
    expect(() => compileSentence('{oops}', { mesh: 'Pods' }, ['pods'])).toThrow(
      'The placeholder {oops} is not known; expected one of {mesh}, {pods}.',
    );
  });

  it('does not take what every object has for a value', () => {
    expect(() => compileSentence('{constructor}', {}, [])).toThrow(
      'The placeholder {constructor} is not known',
    );
  });
});
