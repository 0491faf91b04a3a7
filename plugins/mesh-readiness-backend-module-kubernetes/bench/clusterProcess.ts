import {
  makeClusterObjects,
  type StandIn,
  startStandIn,
} from 'kubernetes-stand-in';
import { answerQuestions } from 'test-tools';

// The cluster in a process of its own, because it holds every object as well.

let standIn: StandIn;

answerQuestions({
  async start({ workloads, objects }: { workloads: number; objects: number }) {
    standIn = await startStandIn({
      objects: makeClusterObjects({ workloads, objects, nameOf }),
    });
    const { url, caData, token } = standIn;
    return { url, caData, token };
  },

  /** Has one service demand tokens that demanded none, or from somebody else. */
  change({ namespace, name }: { namespace: string; name: string }) {
    standIn.apply({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { namespace, name: `changed-${name}` },
      spec: { podSelector: {}, policyTypes: ['Ingress'], ingress: [] },
    });
  },

  connections: () => standIn.connections,
});

function nameOf(index: number): string {
  return `service-${String(index).padStart(5, '0')}`;
}
