import type { SupportStatement } from 'backstage-plugin-mesh-readiness-common';
import { edition } from '../__testUtils__/services';
import { t } from '../__testUtils__/t';
import { statementFacts } from './statementFacts';

const ambient = edition.meshes.find(({ id }) => id === 'istio-ambient');

describe('statementFacts', () => {
  it('leaves out what a statement does not say, and takes it as checked', () => {
    expect(
      statementFacts({ level: 'none', sources: ['a'] }, ambient, [], t),
    ).toEqual([
      { term: 'Support', text: 'None' },
      { term: 'Checked', text: 'against the cited documents' },
    ]);
  });

  const everything: SupportStatement = {
    level: 'partial',
    mechanism: 'RequestAuthentication',
    requires: ['waypoint', 'something-else'],
    note: 'RSA only.',
    maturity: 'beta',
    maturityNote: 'The waypoint is Stable',
    since: '1.24',
    sinceNote: 'Alpha since 1.22.',
    until: '1.31',
    kubernetes: { from: '1.29', to: '1.33' },
    distribution: 'enterprise',
    conflict: 'The blog says otherwise.',
    verification: 'secondary',
    verificationNote: 'Read in a talk.',
    sources: ['a'],
  };

  const certain = [
    { term: 'Support', text: 'Partial' },
    { term: 'How', text: 'RequestAuthentication' },
    { term: 'Needs', text: 'Waypoint, something-else' },
    { term: 'Limit', text: 'RSA only.' },
    { term: 'Maturity', text: 'Beta. The waypoint is Stable' },
    { term: 'Since', text: 'release 1.24. Alpha since 1.22.' },
    { term: 'Until', text: 'release 1.31' },
    { term: 'Kubernetes', text: '1.29 to 1.33' },
    { term: 'Distribution', text: 'enterprise only' },
  ];

  it('tells everything that a statement says', () => {
    expect(statementFacts(everything, ambient, [], t)).toEqual([
      ...certain,
      { term: 'Documents disagree', text: 'The blog says otherwise.' },
      {
        term: 'Checked',
        text: 'against a second-hand report. Read in a talk.',
      },
    ]);
  });

  it('leaves to the doubts what they tell', () => {
    expect(
      statementFacts(
        everything,
        ambient,
        [{ kind: 'contradicted' }, { kind: 'secondary' }],
        t,
      ),
    ).toEqual(certain);
  });

  it.each([
    [{ from: '1.30' }, 'from 1.30 on'],
    [{ to: '1.33' }, 'up to 1.33'],
  ])('says of the Kubernetes versions %p that it is %s', (kubernetes, text) => {
    expect(
      statementFacts(
        { level: 'full', kubernetes, sources: ['a'] },
        ambient,
        [],
        t,
      ),
    ).toContainEqual({ term: 'Kubernetes', text });
  });
});
