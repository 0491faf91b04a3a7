import type { SourceReport } from 'backstage-plugin-mesh-readiness-common';
import { newer } from '../__testUtils__/newerServices';
import {
  guessReport,
  notLinkedReport,
  observedCase,
  unreadReport,
} from '../__testUtils__/observedServices';
import { workedCase } from '../__testUtils__/services';
import { t } from '../__testUtils__/t';
import { notes } from './notes';

const withReports = (...reports: SourceReport[]) => ({
  ...workedCase,
  profile: { ...workedCase.profile, reports },
});

describe('notes', () => {
  it.each([
    ['has nothing to note', workedCase, []],
    [
      'counts contradictions, and kinds that could not be read',
      observedCase,
      [
        ['declared-and-observed', '1 contradiction with what was observed'],
        ['what-we-looked-at', '2 kinds of objects could not be read'],
      ],
    ],
    [
      'tells what is not linked',
      withReports(notLinkedReport),
      [['what-we-looked-at', 'not linked to its objects']],
    ],
    [
      'tells a guess',
      withReports(guessReport),
      [['what-we-looked-at', 'linked to its objects by name, a guess']],
    ],
    [
      'counts a kind once, in however many clusters it could not be read',
      withReports({
        ...unreadReport,
        unread: ['a', 'b'].map(where => ({
          ...unreadReport.unread![0],
          where,
        })),
      }),
      [['what-we-looked-at', '1 kind of object could not be read']],
    ],
    [
      'is silent about kinds that a cluster does not have',
      withReports({
        ...unreadReport,
        unread: unreadReport.unread!.filter(
          ({ reason }) => reason === 'missing',
        ),
      }),
      [],
    ],
  ])('%s', (_, assessment, expected) => {
    expect(
      notes(assessment, newer, t).map(({ section, text }) => [section, text]),
    ).toEqual(expected);
  });
});
