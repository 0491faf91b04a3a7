import { modeOf, toggleValue, withFeature } from './filterChanges';

describe('toggleValue', () => {
  it.each([
    [{}, { owner: ['a'] }],
    [{ owner: ['b'] }, { owner: ['b', 'a'] }],
    [{ owner: ['a', 'b'] }, { owner: ['b'] }],
    [{ owner: ['a'], text: ['x'] }, { text: ['x'] }],
  ])('makes of %j %j', (filters, expected) => {
    expect(toggleValue(filters, 'owner', 'a')).toEqual(expected);
  });
});

describe('withFeature', () => {
  it('moves a feature from one way of counting to another', () => {
    expect(
      withFeature({ allOf: ['jwt', 'mtls'], text: ['x'] }, 'jwt', 'noneOf'),
    ).toEqual({ allOf: ['mtls'], noneOf: ['jwt'], text: ['x'] });
  });

  it('takes a feature out wherever it is', () => {
    expect(withFeature({ anyOf: ['jwt'] }, 'jwt', undefined)).toEqual({});
  });
});

describe('modeOf', () => {
  it('tells how a feature is chosen', () => {
    expect(modeOf({ noneOf: ['jwt'] }, 'jwt')).toBe('noneOf');
    expect(modeOf({ noneOf: ['jwt'] }, 'mtls')).toBeUndefined();
  });
});
