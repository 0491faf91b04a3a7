import { screen, within } from '@testing-library/react';
import type { Assessment } from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import { newer } from '../__testUtils__/newerServices';
import {
  observedCase,
  seenEnrolment,
  seenIn,
  tokenCheck,
} from '../__testUtils__/observedServices';
import { renderPart } from '../__testUtils__/renderPart';
import { workedCase } from '../__testUtils__/services';
import { declaredAndObserved } from '../model';
import { DeclaredAndObserved } from './DeclaredAndObserved';

// What is visible takes jsdom its time.
jest.setTimeout(60_000);

const renderComparison = (assessment: Assessment) =>
  renderPart(
    <DeclaredAndObserved
      comparison={declaredAndObserved(assessment, newer)}
      edition={newer}
    />,
  );

const row = (name: RegExp) => screen.getByRole('row', { name });

const texts = (name: RegExp) =>
  within(row(name))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('DeclaredAndObserved', () => {
  it('sets the declared beside the observed, with the sentence about a contradiction and a link to its rule', async () => {
    const { container } = await renderComparison(observedCase);
    expect(
      screen.getAllByRole('columnheader').map(({ textContent }) => textContent),
    ).toEqual(['About', 'Declared', 'Observed']);
    expect(texts(/^Check end-user tokens/)).toEqual([
      'this component metadata.annotations["mesh-readiness.io/requires-not"]jwt',
      'RequestAuthentication default/frontend, spec.jwtRules[0] in prod-eu issuer: https://accounts.example',
    ]);
    expect(
      within(row(/^Check end-user tokens/)).getByRole('rowheader'),
    ).toHaveTextContent('Check end-user tokens stated not to be needed');
    const sentence = row(/^To do .* says required\. The first one counts\./);
    expect(
      within(sentence).getByRole('link', { name: 'MR0003' }),
    ).toHaveAttribute('href', '/mesh-readiness/rules/MR0003');
    expect(texts(/^Encrypt traffic/)).toEqual([
      'System shop metadata.annotations["mesh-readiness.io/requires"]mtls',
      'PeerAuthentication default/default, spec.mtls.mode in prod-eu STRICT',
    ]);
    expect(texts(/^Limit the rate/)).toEqual([
      'Nothing declared',
      'EnvoyFilter default/frontend-rate-limit, spec.configPatches[0] from files, deploy/rate-limit.yaml ',
    ]);
    expect(
      screen.getByText('Declared, and seen in no object: The CNI must stay.'),
    ).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('sets the declared mesh beside the pods that were seen', async () => {
    await renderComparison(observedCase);
    expect(texts(/^The mesh it runs in/)).toEqual([
      'In no meshthis component metadata.annotations["mesh-readiness.io/mesh"]none',
      'Linkerd 2.19, 3 of 5 podsNamespace default, metadata.annotations["linkerd.io/inject"] in prod-eu enabled',
    ]);
    expect(
      within(row(/^Worth knowing 3 of 5 pods/)).getByRole('link', {
        name: 'MR0008',
      }),
    ).toBeInTheDocument();
  });

  it('says what is asked for and not running, where no finding does', async () => {
    await renderComparison({ ...observedCase, findings: [] });
    expect(texts(/^The mesh it runs in/)[1]).toMatch(
      /^Linkerd 2\.19, 3 of 5 podsLinkerd asked for, not running in 2 pods: restart the workload/,
    );
  });

  it('tells each cluster for itself', async () => {
    await renderComparison({
      ...observedCase,
      profile: {
        ...observedCase.profile,
        otherEnrolments: [
          seenEnrolment({
            provenance: seenIn(
              { ...tokenCheck, cluster: 'prod-us' },
              'metadata.labels',
            ),
          }),
        ],
      },
    });
    expect(texts(/^The mesh it runs in/)).toEqual([
      'Nothing declared',
      expect.stringMatching(/in prod-eu .*In no mesh.* in prod-us/),
    ]);
  });

  it('is not there while no object says anything', async () => {
    await renderComparison(workedCase);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });
});
