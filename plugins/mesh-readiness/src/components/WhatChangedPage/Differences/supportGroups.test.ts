import {
  builtInEditions,
  compareEditions,
} from 'backstage-plugin-mesh-readiness-common';
import { supportGroups } from './supportGroups';

const editionOf = (wanted: string) =>
  builtInEditions.find(({ id }) => id === wanted)!;
const comparison = compareEditions(editionOf('2024-12'), editionOf('2026-11'));
const levelsOf = (feature: string, mesh: string, levelOnly: boolean) =>
  supportGroups(comparison, { mesh, levelOnly })
    .filter(group => group.feature === feature)
    .flatMap(({ differences }) =>
      differences.map(({ before, after }) => [before?.level, after?.level]),
    );

describe('supportGroups', () => {
  it.each([
    ['traffic.rate-limiting.local', 'linkerd', true, [['none', 'basic']]],
    ['traffic.circuit-breaking', 'linkerd', true, [['none', 'basic']]],
    ['security.jwt-authentication', 'linkerd', true, []],
    ['platform.fips', 'linkerd', false, []],
  ])(
    'shows of %s on %s, by level only: %s, the levels %j',
    (feature, mesh, levelOnly, levels) => {
      expect(levelsOf(feature, mesh, levelOnly)).toEqual(levels);
    },
  );

  it('shows what differs in words alone only when asked', () => {
    const count = (levelOnly: boolean) =>
      supportGroups(comparison, { levelOnly }).flatMap(
        ({ differences }) => differences,
      ).length;
    expect(count(true)).toBeLessThan(count(false));
  });

  it('has each feature once, and only those that both editions have', () => {
    const features = supportGroups(comparison, { levelOnly: false }).map(
      ({ feature }) => feature,
    );
    expect(new Set(features).size).toBe(features.length);
    const before = editionOf('2024-12').features.map(({ id }) => id);
    expect(before).toEqual(expect.arrayContaining(features));
  });
});
