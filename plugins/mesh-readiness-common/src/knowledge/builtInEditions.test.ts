import { builtInEditions, DEFAULT_EDITION_ID } from './builtInEditions';
import { editionSchema } from './schema';

describe('builtInEditions', () => {
  it.each(builtInEditions.map(edition => [edition.id, edition] as const))(
    '%s fits the schema of an edition',
    (_, edition) => {
      expect(editionSchema.parse(edition)).toEqual(edition);
    },
  );

  it('come oldest first, and the newest is the default', () => {
    const dates = builtInEditions.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(DEFAULT_EDITION_ID).toBe('2026-11');
  });
});
