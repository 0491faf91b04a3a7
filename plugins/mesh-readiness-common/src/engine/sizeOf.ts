import type { Context, Edition, EstimateSize } from '../types';

/** The pods and nodes to estimate for: the service's own where they are known, else the reference of the guidance. */
export function sizeOf(context: Context, edition: Edition): EstimateSize {
  const { reference } = edition.guidance.resources;
  return {
    pods: context.pods?.value ?? reference.pods,
    nodes: context.nodes?.value ?? reference.nodes,
    podsKnown: context.pods !== undefined,
    nodesKnown: context.nodes !== undefined,
    podsBecause: context.pods?.because ?? [],
    nodesBecause: context.nodes?.because ?? [],
  };
}
