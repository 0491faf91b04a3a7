import { freshnessFor } from './freshnessFor';

const progress = {
  startedAt: '2026-11-23T08:00:00.000Z',
  done: 4_000,
  total: 9_000,
  rate: 500,
};
const problem = {
  kind: 'catalog',
  message: 'The catalog could not be read.',
  since: '2026-11-23T08:00:00.000Z',
} as const;

describe('how far an answer is up to date', () => {
  it('is told as it is to who sees everything', () => {
    expect(freshnessFor({ sees: 'all' }, { problem, progress })).toEqual({
      problem,
      progress,
    });
  });

  it('is told without numbers of services to who sees some of them', () => {
    const checkedAt = '2026-11-23T07:59:00.000Z';
    expect(
      freshnessFor({ sees: 'some' }, { checkedAt, problem, progress }),
    ).toEqual({
      checkedAt,
      problem,
      progress: { startedAt: '2026-11-23T08:00:00.000Z', done: 0, rate: 0 },
    });
  });
});
