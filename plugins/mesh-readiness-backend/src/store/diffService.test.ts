import { makeStored, READ_AT } from './__testUtils__/makeStored';
import { type ChangeLine, diffService } from './diffService';
import type { StoredService } from './StoredService';
import { toServiceRow } from './toServiceRow';

type Changed = Partial<StoredService['record']>;

const diff = (
  before: Changed | undefined,
  after: Changed,
  rest?: Parameters<typeof makeStored>[1],
) =>
  diffService(
    before && toServiceRow(makeStored(before)),
    toServiceRow(makeStored(after, rest)),
  );

it.each<[string, Changed | undefined, Changed, ChangeLine[]]>([
  ['a service that was not there joins', undefined, {}, [{ kind: 'joined' }]],
  [
    'a verdict that becomes another is a line of its mesh',
    { verdicts: { linkerd: 'blocked', cilium: 'ready' } },
    { verdicts: { linkerd: 'ready', cilium: 'ready' } },
    [{ kind: 'verdict', mesh: 'linkerd', before: 'blocked', after: 'ready' }],
  ],
  [
    'meshes come and go with the knowledge',
    { verdicts: { linkerd: 'ready' } },
    { verdicts: { cilium: 'unknown' } },
    [
      { kind: 'verdict', mesh: 'cilium', after: 'unknown' },
      { kind: 'verdict', mesh: 'linkerd', before: 'ready' },
    ],
  ],
  [
    'verdicts in another order are the same verdicts',
    { verdicts: { linkerd: 'ready', cilium: 'unknown' } },
    { verdicts: { cilium: 'unknown', linkerd: 'ready' } },
    [],
  ],
  [
    'a decided recommendation is told by its mesh',
    { recommendation: { status: 'open', meshes: ['linkerd', 'cilium'] } },
    { recommendation: { status: 'decided', meshes: ['linkerd'] } },
    [{ kind: 'recommendation', before: 'open', after: 'linkerd' }],
  ],
  [
    'meshes of an open recommendation may change without a line',
    { recommendation: { status: 'open', meshes: ['linkerd', 'cilium'] } },
    { recommendation: { status: 'open', meshes: ['cilium'] } },
    [],
  ],
  [
    'enrolment is told by its mesh, and by none',
    { enrolment: {} },
    { enrolment: { mesh: 'linkerd' } },
    [{ kind: 'enrolment', before: 'none', after: 'linkerd' }],
  ],
  [
    'enrolment that is not known is told by nothing',
    { enrolment: { mesh: 'linkerd' } },
    { enrolment: undefined },
    [{ kind: 'enrolment', before: 'linkerd' }],
  ],
  [
    'a service that can no longer be assessed loses what was said of it',
    { verdicts: { linkerd: 'ready' } },
    {
      status: 'failed',
      message: 'boom',
      verdicts: {},
      recommendation: undefined,
    },
    [
      { kind: 'status', before: 'assessed', after: 'failed' },
      { kind: 'verdict', mesh: 'linkerd', before: 'ready' },
      { kind: 'recommendation', before: 'istio-sidecar' },
    ],
  ],
  [
    'what is no part of the log is written without a line',
    {},
    { title: 'Orders, anew', findings: [], staleSince: READ_AT },
    [],
  ],
  [
    'a later reading of the same is written without a line',
    {},
    { readAt: '2026-11-23T09:00:00.000Z' },
    [],
  ],
])('%s', (_, before, after, expected) => {
  expect(diff(before, after)).toEqual(expected);
});

it.each<[string, Parameters<typeof makeStored>[1]]>([
  ['another hash of what it was made from', { inputHash: 'another' }],
  ['other entities that were read', { reads: [] }],
  ['other entities that were missing', { missing: ['system:default/shop'] }],
  [
    'other claims',
    { claims: { ...makeStored().claims, complete: [], context: [] } },
  ],
])('writes a row for %s', (_, rest) => {
  expect(diff({}, {}, rest)).toEqual([]);
});

it('does not write a row that says the same', () => {
  expect(diff({}, {})).toBeUndefined();
});

it('does not write a row that says the same and was read earlier', () => {
  expect(diff({}, { readAt: '2026-11-23T07:00:00.000Z' })).toBeUndefined();
});
