import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { type Knowledge, knowledgeFingerprint } from './knowledgeFingerprint';

const [older, newer] = builtInEditions;
const knowledge: Knowledge = {
  edition: newer,
  defaults: new Map([['requires', 'mtls']]),
  sources: ['annotations'],
  versions: ['0.1.0'],
};
const DAY = '2026-11-23';
const [firstEnd, secondEnd] = [
  ...new Set(
    newer.meshes.flatMap(({ releases }) =>
      releases.flatMap(({ endOfLife }) => endOfLife ?? []),
    ),
  ),
].sort();

describe('knowledgeFingerprint', () => {
  it('is the same for the same knowledge on the same day', () => {
    expect(knowledgeFingerprint(structuredClone(knowledge))(DAY)).toBe(
      knowledgeFingerprint(knowledge)(DAY),
    );
  });

  it.each<[string, Partial<Knowledge>]>([
    ['edition', { edition: older }],
    ['overlay', { edition: { ...newer, features: newer.features.slice(1) } }],
    ['default', { defaults: new Map() }],
    ['source', { sources: ['annotations', 'owner'] }],
    ['version of the engine', { versions: ['0.2.0'] }],
  ])('is another with another %s', (_, other) => {
    expect(knowledgeFingerprint({ ...knowledge, ...other })(DAY)).not.toBe(
      knowledgeFingerprint(knowledge)(DAY),
    );
  });

  it('becomes another on each day that a release ends, and on no other', () => {
    const of = knowledgeFingerprint(knowledge);
    expect(of('1999-01-01')).toBe(of('1999-12-31'));
    expect(of(firstEnd)).not.toBe(of('1999-01-01'));
    expect(of(secondEnd)).not.toBe(of(firstEnd));
    expect(of('2999-01-01')).toBe(of('2999-12-31'));
  });
});
