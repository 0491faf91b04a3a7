import { edition } from '../__testUtils__/services';
import { t } from '../__testUtils__/t';
import { statementFacts } from './statementFacts';

const ambient = edition.meshes.find(({ id }) => id === 'istio-ambient');

describe('statementFacts', () => {
  it('leaves out what a statement does not say', () => {
    expect(
      statementFacts({ level: 'none', sources: ['a'] }, ambient, t),
    ).toEqual([{ term: 'Support', text: 'None' }]);
  });

  it('tells everything that a statement says', () => {
    expect(
      statementFacts(
        {
          level: 'partial',
          mechanism: 'RequestAuthentication',
          requires: ['waypoint', 'something-else'],
          note: 'RSA only.',
          maturity: 'beta',
          maturityNote: 'the waypoint',
          since: '1.24',
          until: '1.31',
          distribution: 'enterprise',
          conflict: 'The blog says otherwise.',
          verification: 'secondary',
          verificationNote: 'read in a talk',
          sources: ['a'],
        },
        ambient,
        t,
      ),
    ).toEqual([
      { term: 'Support', text: 'Partial' },
      { term: 'How', text: 'RequestAuthentication' },
      { term: 'Needs', text: 'Waypoint, something-else' },
      { term: 'Limit', text: 'RSA only.' },
      { term: 'Maturity', text: 'Beta, the waypoint' },
      { term: 'Since', text: 'release 1.24' },
      { term: 'Until', text: 'release 1.31' },
      { term: 'Distribution', text: 'enterprise only' },
      { term: 'Documents disagree', text: 'The blog says otherwise.' },
      {
        term: 'Checked',
        text: 'against a second-hand report, read in a talk',
      },
    ]);
  });
});
