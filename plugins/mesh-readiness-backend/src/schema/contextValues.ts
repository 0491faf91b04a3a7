import {
  type ContextKey,
  isKubernetesName,
  readSelector,
} from 'backstage-plugin-mesh-readiness-common';
import { z } from 'zod';
import { strict } from './strict';
import { word } from './word';

const count = z.int().min(1).max(1_000_000);
const kubernetesName = word.refine(
  isKubernetesName,
  'expected a name of Kubernetes such as "orders"',
);

/** The value that each context key takes. */
export const contextValues = {
  newCluster: z.boolean(),
  platformTeam: z.boolean(),
  teamSize: count,
  priorities: z.array(word).max(100),
  pods: count,
  nodes: count,
  cni: word,
  cluster: word,
  kubernetesVersion: word,
  installedMesh: strict({
    mesh: word,
    release: word.optional(),
    distribution: z.enum(['open-source', 'enterprise']).optional(),
  }),
  namespace: kubernetesName,
  service: kubernetesName,
  selector: z
    .string()
    .trim()
    .max(1000, { abort: true })
    .refine(
      text => readSelector(text) !== undefined,
      'expected labels such as "app=orders,tier=api"',
    ),
} satisfies Record<ContextKey, z.ZodType>;
