import { previousEdition } from './previousEdition';

const edition = (id: string, date: string) => ({
  id,
  date,
  title: '',
  summary: '',
  isDefault: false,
});

const editions = [
  edition('2026-11', '2026-11-22'),
  edition('2024-12', '2024-12-24'),
  edition('2025-06', '2025-06-01'),
];

describe('previousEdition', () => {
  it.each([
    ['2026-11', '2025-06'],
    ['2025-06', '2024-12'],
    ['2024-12', undefined],
    ['1999-01', undefined],
  ])('finds before %s the edition %s', (id, previous) => {
    expect(previousEdition(editions, id)?.id).toBe(previous);
  });
});
