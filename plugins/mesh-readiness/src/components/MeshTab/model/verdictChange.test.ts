import type { FindingDifference } from 'backstage-plugin-mesh-readiness-common';
import {
  newerCase,
  oldReleaseCase,
  rateLimitBeforeCase,
  rateLimitCase,
} from '../__testUtils__/newerServices';
import { workedCase } from '../__testUtils__/services';
import { t } from '../__testUtils__/t';
import {
  changeSentence,
  verdictChangeOf,
  type VerdictChange,
} from './verdictChange';

const difference = (more: Partial<FindingDifference>): FindingDifference => ({
  title: 'Ring a bell',
  corrections: [],
  ...more,
});

const change = (findings: FindingDifference[]): VerdictChange => ({
  mesh: 'bee',
  edition: '2024-12',
  before: 'blocked',
  after: 'ready',
  findings,
});

describe('verdictChangeOf', () => {
  it('finds the meshes whose verdict another edition does not share', () => {
    expect(
      newerCase.evaluations.flatMap(({ mesh }) => {
        const found = verdictChangeOf(newerCase, mesh);
        return found ? [[mesh, found.before, found.after]] : [];
      }),
    ).toEqual([
      ['istio-sidecar', 'blocked', 'needs-work'],
      ['istio-ambient', 'needs-work', 'blocked'],
      ['cilium', 'blocked', 'needs-work'],
    ]);
  });

  it('finds nothing where there is no edition to compare with', () => {
    expect(verdictChangeOf(workedCase, 'linkerd')).toBeUndefined();
  });
});

describe('changeSentence', () => {
  it.each([
    [
      'since which release an older edition is overtaken',
      rateLimitCase,
      'linkerd',
      true,
      '2024-12 said Blocked: Linkerd does not limit the rate of requests in each proxy. Since 2.17: Linkerd limits the rate of requests in each proxy.',
    ],
    [
      'what holds now where no release is named',
      newerCase,
      'cilium',
      true,
      '2024-12 said Blocked: Cilium needs the CNI of the cluster to be replaced. Now: Cilium does not have to replace the CNI, but is strongly limited beside another one.',
    ],
    [
      'what an older edition did not speak about',
      oldReleaseCase,
      'istio-ambient',
      true,
      '2024-12 said Ready. New: Istio Ambient 1.26, which is in use, has been without support since 2025-12-22.',
    ],
    [
      'what a newer edition says, and since which release it holds',
      rateLimitBeforeCase,
      'linkerd',
      false,
      '2026-11 says Ready: Linkerd limits the rate of requests in each proxy. Since 2.17.',
    ],
  ])('says %s', (_, assessment, mesh, isOlder, expected) => {
    expect(changeSentence(verdictChangeOf(assessment, mesh)!, isOlder, t)).toBe(
      expected,
    );
  });

  it('names the verdict alone when no finding explains it', () => {
    expect(changeSentence(change([]), true, t)).toBe('2024-12 said Blocked.');
  });

  it('does not say the same twice', () => {
    const message = 'Bee rings no bell.';
    expect(
      changeSentence(
        change([
          difference({
            before: { code: 'MR0101', level: 'error', message },
            after: {
              code: 'MR0101',
              level: 'ok',
              message: `${message} nobody minds.`,
            },
          }),
        ]),
        true,
        t,
      ),
    ).toBe('2024-12 said Blocked: Bee rings no bell.');
  });
});
