import type {
  Edition,
  Evaluation,
  Recommendation,
  ResourceEstimate,
  Source,
} from '../types';

/** The sources that findings, steps of a recommendation or a migration, and estimates cite, each once, in the edition's order. */
export function citedSources(
  edition: Edition,
  evaluations: Evaluation[],
  recommendation: Recommendation,
  resources: ResourceEstimate[],
): Source[] {
  const cited = new Set<string>();
  const cite = (ids: string[]) => ids.forEach(id => cited.add(id));
  for (const { findings, migration } of evaluations) {
    for (const { evidence } of findings) {
      cite(evidence.statement?.sources ?? []);
      cite(evidence.overrides?.statement?.sources ?? []);
      cite(evidence.release?.sources ?? []);
    }
    migration.forEach(step => cite(step.sources));
  }
  cite(recommendation.noMesh?.sources ?? []);
  for (const { steps } of [recommendation, ...recommendation.outcomes]) {
    for (const step of steps) {
      cite(step.kind === 'exclusion' ? [] : step.sources);
    }
  }
  for (const { parts } of resources) {
    parts.forEach(part => cite(part.sources));
  }
  return edition.sources.filter(source => cited.has(source.id));
}
