import { t } from '../../MeshTab/__testUtils__/t';
import { edition, service } from '../__testUtils__/services';
import { compareRows } from './compareRows';

const groups = compareRows(
  [
    service('orders'),
    service('payments', {
      required: ['security.mtls'],
      preferred: [],
      verdicts: {
        'istio-sidecar': 'ready',
        'istio-ambient': 'ready',
        linkerd: 'blocked',
        cilium: 'unknown',
      },
      enrolment: { mesh: 'linkerd' },
    }),
  ],
  edition,
  t,
);
const rowsOf = (id: string) => groups.find(group => group.id === id)!.rows;

describe('compareRows', () => {
  it('puts verdicts in which services differ first', () => {
    expect(
      rowsOf('verdicts').map(({ title, differs }) => [title, differs]),
    ).toEqual([
      ['Istio Ambient', true],
      ['Istio (sidecar)', false],
      ['Linkerd', false],
      ['Cilium', false],
    ]);
  });

  it('holds every feature that one of them needs against all', () => {
    expect(rowsOf('requirements').map(({ id, cells }) => [id, cells])).toEqual([
      [
        'security.jwt-authentication',
        [
          { kind: 'need', need: 'required' },
          { kind: 'need', need: undefined },
        ],
      ],
      [
        'observability.tracing',
        [
          { kind: 'need', need: 'preferred' },
          { kind: 'need', need: undefined },
        ],
      ],
      [
        'security.mtls',
        [
          { kind: 'need', need: 'required' },
          { kind: 'need', need: 'required' },
        ],
      ],
    ]);
  });

  it('says in words where they stand', () => {
    expect(rowsOf('outcome')[0]).toEqual({
      id: 'enrolled',
      title: 'Enrolment',
      cells: [
        { kind: 'text', text: 'In no mesh' },
        { kind: 'text', text: 'Linkerd' },
      ],
      differs: true,
    });
  });
});
