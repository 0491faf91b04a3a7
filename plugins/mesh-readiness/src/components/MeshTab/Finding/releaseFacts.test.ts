import { t } from '../__testUtils__/t';
import { releaseFacts } from './releaseFacts';

describe('releaseFacts', () => {
  it('tells everything that is known of a release', () => {
    expect(
      releaseFacts(
        {
          version: '1.26',
          distribution: 'enterprise',
          released: '2025-05-08',
          endOfLife: '2025-12-22',
          kubernetes: { from: '1.29', to: '1.33' },
          sources: ['a'],
        },
        t,
      ),
    ).toEqual([
      { term: 'Release', text: '1.26' },
      { term: 'Distribution', text: 'enterprise' },
      { term: 'Released', text: '2025-05-08' },
      { term: 'End of support', text: '2025-12-22' },
      { term: 'Supports Kubernetes', text: '1.29 to 1.33' },
    ]);
  });

  it('leaves out what is not known', () => {
    expect(releaseFacts({ version: '1.26', sources: [] }, t)).toEqual([
      { term: 'Release', text: '1.26' },
    ]);
  });
});
