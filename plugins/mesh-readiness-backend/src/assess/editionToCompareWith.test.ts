import {
  builtInEditions,
  type Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { editionToCompareWith } from './editionToCompareWith';

const editions = ['2026-11', '2024-12', '2025-06'].map(
  (id): Edition => ({ ...builtInEditions[0], id, date: `${id}-15` }),
);
const editionOf = (wanted: string) => editions.find(({ id }) => id === wanted)!;

describe('editionToCompareWith', () => {
  it.each([
    ['2026-11', '2025-06'],
    ['2025-06', '2024-12'],
    ['2024-12', '2025-06'],
  ])('holds %s against %s', (id, other) => {
    expect(editionToCompareWith(editionOf(id), editions)?.id).toBe(other);
  });

  it('has nothing to hold a single edition against', () => {
    expect(editionToCompareWith(editions[0], [editions[0]])).toBeUndefined();
  });

  it('takes an edition that something was laid over for the same', () => {
    const overlaid = { ...editionOf('2026-11'), title: 'Ours' };
    expect(editionToCompareWith(overlaid, editions)?.id).toBe('2025-06');
  });
});
