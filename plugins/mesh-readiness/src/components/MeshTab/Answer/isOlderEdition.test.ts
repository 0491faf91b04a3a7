import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { isOlderEdition } from './isOlderEdition';

const [older, newer] = ['2024-12', '2026-11'].map(
  id => builtInEditions.find(edition => edition.id === id)!,
);
const summaries = [newer, older].map(({ id, title, date, summary }) => ({
  id,
  title,
  date,
  summary,
  isDefault: id === newer.id,
}));

describe('isOlderEdition', () => {
  it.each([
    ['2024-12', newer, true],
    ['2026-11', older, false],
    ['1999-01', newer, true],
  ])('compares the dates of %s and the other', (other, shown, expected) => {
    expect(isOlderEdition(other, shown, summaries)).toBe(expected);
  });
});
