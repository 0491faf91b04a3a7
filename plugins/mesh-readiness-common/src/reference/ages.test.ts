import { makeEdition, makeFeature } from '../engine/__testUtils__/makeEdition';
import type { Edition, Source } from '../types';
import { ageReport } from './ageReport';
import { citationsOf } from './citationsOf';
import { sourcesToReread } from './sourcesToReread';

const source = (id: string, read: string): Source => ({
  id,
  title: `Title of ${id}`,
  kind: 'documentation',
  url: `https://${id}.example`,
  read,
});

const edition: Edition = makeEdition({
  id: '2001-01',
  date: '2001-01-01',
  features: [makeFeature('traffic.limits', { pods: 'full', kernel: 'none' })],
  sources: [
    source('facts', '2001-01-01'),
    source('opinion', '2001-06-01'),
    source('figures', '2000-12-31'),
    source('unread', '2001-01-01'),
  ],
});

describe('citationsOf', () => {
  it('says what rests on each source', () => {
    expect([...citationsOf(edition)]).toEqual([
      ['facts', ['traffic.limits on Pods, Kernel']],
      [
        'opinion',
        [expect.stringMatching(/^the guidance flowchart, teamSizes, /)],
      ],
      ['figures', ['the meshes Pods, Nodes, Kernel', 'the guidance resources']],
      ['unread', []],
    ]);
  });

  it('names figures, corrections and manifests', () => {
    const base = { meshes: [], features: [], sources: ['facts'] };
    const places = citationsOf({
      ...edition,
      features: [],
      figures: [{ ...base, id: 'f', text: 'F.', basis: 'measured' }],
      corrections: [
        {
          ...base,
          id: 'c',
          claim: 'C.',
          kind: 'wrong',
          status: 'wrong',
          truth: 'D.',
        },
      ],
      manifests: [
        {
          id: 'm',
          title: 'M',
          description: 'M.',
          template: '',
          sources: ['facts'],
        },
      ],
    });
    expect(places.get('facts')).toEqual([
      'the figure f',
      'the correction c',
      'the manifest m',
    ]);
  });
});

describe('sourcesToReread', () => {
  const ids = (today: string, days: number) =>
    sourcesToReread(edition, { today, days }).map(
      ({ source: { id }, days: age }) => [id, age],
    );

  it('has those that were read longer ago than that, the oldest first', () => {
    expect(ids('2001-07-01', 180)).toEqual([
      ['figures', 182],
      ['facts', 181],
      ['unread', 181],
    ]);
  });

  it('has none that were read just that many days ago, or later', () => {
    expect(ids('2001-06-30', 180)).toEqual([['figures', 181]]);
    expect(ids('2000-01-01', 0)).toEqual([]);
  });
});

describe('ageReport', () => {
  it('says by edition what to look at again, and what rests on it', () => {
    const older = {
      ...edition,
      id: '2000-01',
      date: '2000-01-01',
      sources: [],
    };
    expect(
      ageReport([older, edition], { today: '2001-06-30', days: 180 }),
    ).toBe(
      [
        'Edition 2001-01: 1 of 4 sources were not looked at for over 180 days, on 2001-06-30.',
        '  2000-12-31  figures: Title of figures (181 days ago)',
        '    https://figures.example',
        '    Cited by the meshes Pods, Nodes, Kernel; the guidance resources.',
        '',
        'Edition 2000-01: 0 of 0 sources were not looked at for over 180 days, on 2001-06-30.',
        '',
      ].join('\n'),
    );
  });

  it('says where nothing rests on a source', () => {
    expect(
      ageReport([{ ...edition, sources: [source('unread', '2001-01-01')] }], {
        today: '2001-01-03',
        days: 1,
      }),
    ).toContain('    Nothing rests on it.\n');
  });
});
