import type {
  MeshAdoption,
  Verdict,
} from 'backstage-plugin-mesh-readiness-common';
import type { ServiceRecord } from '../store/ServiceRecord';

/** The parts that the services of a mesh are counted in. */
export const STANDINGS = [
  'enrolled',
  'ready',
  'needsWork',
  'unknown',
  'blocked',
  'notAssessed',
  'failed',
] as const satisfies readonly (keyof MeshAdoption)[];

const VERDICT_STANDINGS: Record<Verdict, (typeof STANDINGS)[number]> = {
  ready: 'ready',
  'needs-work': 'needsWork',
  unknown: 'unknown',
  blocked: 'blocked',
};

/** The part that a service counts in on a mesh; one that was assessed without a word on that mesh is not assessed there. */
export function standingOf(
  {
    status,
    verdicts,
    enrolment,
  }: Pick<ServiceRecord, 'status' | 'verdicts' | 'enrolment'>,
  mesh: string,
): (typeof STANDINGS)[number] {
  if (enrolment?.mesh === mesh) {
    return 'enrolled';
  }
  if (status === 'failed') {
    return 'failed';
  }
  const verdict = verdicts[mesh];
  return status === 'assessed' && verdict
    ? VERDICT_STANDINGS[verdict]
    : 'notAssessed';
}
