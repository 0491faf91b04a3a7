import type {
  MeshAdoption,
  ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';

/** The parts of a mesh's bar, from what is done to what is not known. */
export const SEGMENTS = [
  'enrolled',
  'ready',
  'needsWork',
  'unknown',
  'blocked',
  'notAssessed',
  'failed',
] as const satisfies readonly (keyof MeshAdoption)[];

/** One of {@link SEGMENTS}. */
export type Segment = (typeof SEGMENTS)[number];

/** The parts whose services run in the mesh or could, at once or with work. */
export const SERVED_SEGMENTS = [
  'enrolled',
  'ready',
  'needsWork',
] as const satisfies readonly Segment[];

/** The filters that leave exactly the services of one part of a mesh's bar. */
export const segmentFilters = (
  mesh: string,
  segment: Segment,
): ServiceFilters => {
  switch (segment) {
    case 'enrolled':
      return { enrolled: [mesh] };
    case 'ready':
      return { verdict: [`${mesh}:ready`], notEnrolled: [mesh] };
    case 'needsWork':
      return { verdict: [`${mesh}:needs-work`], notEnrolled: [mesh] };
    case 'unknown':
      return { verdict: [`${mesh}:unknown`], notEnrolled: [mesh] };
    case 'blocked':
      return { verdict: [`${mesh}:blocked`], notEnrolled: [mesh] };
    case 'notAssessed':
      return { notEnrolled: [mesh], status: ['not-assessed'] };
    case 'failed':
      return { notEnrolled: [mesh], status: ['failed'] };
    default:
      throw new Error(`Unknown part of a bar: ${segment satisfies never}`);
  }
};
