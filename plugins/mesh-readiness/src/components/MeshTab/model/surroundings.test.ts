import type {
  Assessment,
  Profile,
} from 'backstage-plugin-mesh-readiness-common';
import {
  edition,
  hiddenCase,
  notAssessedCase,
  provenance,
  workedCase,
} from '../__testUtils__/services';
import { t } from '../__testUtils__/t';
import { surroundings } from './surroundings';

const withProfile = (change: Partial<Profile>): Assessment => ({
  ...workedCase,
  profile: { ...workedCase.profile, ...change },
});

const known = <T>(value: T) => ({ value, because: [] });

describe('surroundings', () => {
  it.each<[string, Assessment, string[]]>([
    [
      'tells enrolment, cluster and requirements',
      workedCase,
      [
        'Declared: in no mesh',
        'cluster prod-eu (aws-vpc-cni, must stay)',
        '7 requirements from 4 sources',
      ],
    ],
    [
      'counts a place that the reader may not see',
      hiddenCase,
      [
        'In no known mesh today',
        'cluster prod-eu (CNI aws-vpc-cni)',
        '2 requirements from 2 sources',
      ],
    ],
    [
      'says what is not known',
      notAssessedCase,
      ['In no known mesh today', 'cluster not known', 'needs nothing special'],
    ],
    [
      'names the mesh that is declared',
      withProfile({
        enrolment: {
          mesh: 'linkerd',
          release: '2.18',
          provenance: provenance('component', 'linkerd 2.18'),
        },
        requirements: [],
        context: { cluster: known('edge') },
      }),
      ['Declared: in Linkerd 2.18', 'cluster edge', 'needs nothing special'],
    ],
    [
      'names the mesh that is seen running, also one the edition does not know',
      withProfile({
        enrolment: {
          mesh: 'kuma',
          provenance: provenance('workload', 'kuma', { basis: 'observed' }),
        },
        requirements: [],
        context: {},
      }),
      ['In kuma, seen running', 'cluster not known', 'needs nothing special'],
    ],
    [
      'tells that the CNI must stay when nothing else is known about the cluster',
      withProfile({ context: {} }),
      [
        'Declared: in no mesh',
        'CNI must stay',
        '7 requirements from 4 sources',
      ],
    ],
  ])('%s', (_, assessment, expected) => {
    expect(surroundings(assessment, edition, t)).toEqual(expected);
  });
});
