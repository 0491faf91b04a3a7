import fc from 'fast-check';
import { quoteRaw } from './quoteRaw';

describe('quoteRaw', () => {
  it.each([
    ['a short text stays as it is', 'jwt, mtls', 'jwt, mtls'],
    ['spaces around it go', '  12 ', '12'],
    [
      'line breaks and control characters become one space',
      'a\n\u0000\tb',
      'a b',
    ],
    ['a text of 200 characters stays whole', 'x'.repeat(200), 'x'.repeat(200)],
    ['a longer one is cut', 'x'.repeat(201), `${'x'.repeat(200)}…`],
    ['a megabyte is cut', 'y'.repeat(1_000_000), `${'y'.repeat(200)}…`],
    ['a megabyte of spaces is cut', ' '.repeat(1_000_000), '…'],
    ['a number is written as JSON', 5, '5'],
    ['an object is written as JSON', { a: [1] }, '{"a":[1]}'],
    ['nothing is named', undefined, 'undefined'],
  ])('%s', (_, value, expected) => {
    expect(quoteRaw(value)).toBe(expected);
  });

  it('never throws, and never gives more than one line of 201 characters', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
        value => {
          const quoted = quoteRaw(value);
          expect(quoted.length).toBeLessThanOrEqual(201);
          expect(quoted).not.toMatch(/\p{Cc}/u);
        },
      ),
    );
  });
});
