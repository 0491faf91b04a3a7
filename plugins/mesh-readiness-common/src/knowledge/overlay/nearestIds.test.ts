import { didYouMean, nearestIds } from './nearestIds';

const FEATURES = [
  { id: 'security.mtls', names: ['mutual-tls'] },
  { id: 'traffic.rate-limiting', names: ['rate-limit'] },
  { id: 'traffic.rate-limiting.local' },
];

describe('nearestIds', () => {
  it.each([
    ['traffic.rate-limitng', ['traffic.rate-limiting']],
    [
      'traffic.rate-limiting.locl',
      ['traffic.rate-limiting.local', 'traffic.rate-limiting'],
    ],
    ['rate-limits', ['traffic.rate-limiting']],
    ['MTLS', ['security.mtls']],
    ['something-else-entirely', []],
    ['', []],
  ])('finds for %j %j', (written, ids) => {
    expect(nearestIds(written, FEATURES)).toEqual(ids);
  });

  it('asks for the nearest, or for nothing', () => {
    expect(didYouMean('mtls', FEATURES)).toBe(
      ', did you mean "security.mtls"?',
    );
    expect(didYouMean('something-else-entirely', FEATURES)).toBe('');
  });
});
