import type {
  Evaluation,
  Finding,
} from 'backstage-plugin-mesh-readiness-common';

/** The finding about a subject: a requirement's by the id of its feature, a release's by the code of its rule. */
export const findingAt = (
  { findings }: Evaluation,
  subject: string,
): Finding | undefined =>
  findings.find(({ feature }) => feature === subject) ??
  findings.find(({ feature, code }) => !feature && code === subject);
