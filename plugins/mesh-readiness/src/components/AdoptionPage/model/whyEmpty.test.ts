import { whyEmpty } from './whyEmpty';

const checkedAt = '2026-11-23T09:00:00.000Z';
const last = {
  endedAt: checkedAt,
  milliseconds: 1,
  services: 0,
  read: 0,
  written: 0,
  removed: 0,
  failed: 0,
  cancelled: false,
};

describe('whyEmpty', () => {
  it.each([
    ['filters leave nothing', { owner: ['group:default/a'] }, {}, 'filtered'],
    ['nothing was read yet', {}, {}, 'first'],
    ['the catalog has no service', {}, { checkedAt, last }, 'organisation'],
    [
      'the catalog shows the reader none',
      {},
      { checkedAt, last: { ...last, services: 12 } },
      'invisible',
    ],
  ] as const)('tells that %s', (_, filters, refresh, reason) => {
    expect(
      whyEmpty(
        Object.fromEntries(
          Object.entries(filters).map(([key, values]) => [key, [...values]]),
        ),
        {},
        refresh,
      ),
    ).toBe(reason);
  });
});
