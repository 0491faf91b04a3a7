import { placeholdersIn } from './placeholdersIn';

describe('placeholdersIn', () => {
  it.each([
    ['Nothing to fill in.', []],
    ['{mesh} {release} of {mesh}.', ['mesh', 'release', 'mesh']],
    ['An open { and a closed }.', [' and a closed ']],
  ])('finds in "%s": %j', (text, names) => {
    expect(placeholdersIn(text)).toEqual(names);
  });
});
