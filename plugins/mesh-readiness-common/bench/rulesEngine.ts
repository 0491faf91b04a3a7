import { Engine } from 'json-rules-engine';
import {
  LEVELS,
  adjustLevel,
  supportFor,
  verdictOf,
  worstLevel,
  type Edition,
  type FeatureRule,
  type Level,
  type Profile,
  type Verdict,
} from '../src';

/** What its events carry. */
interface Outcome {
  mesh: string;
  feature: string;
  code: string;
  level: Level;
  message: string;
}

/** The checks of an edition as rules of json-rules-engine: one for each feature on each mesh. */
export function makeRulesEngine(edition: Edition): Engine {
  const rules = edition.rules.filter(
    (rule): rule is FeatureRule => rule.kind === 'feature',
  );
  return new Engine(
    rules.flatMap(rule =>
      edition.meshes.map(mesh => {
        const { statement } = supportFor(edition, rule.feature, mesh.id);
        const support = statement?.level ?? 'unknown';
        const { level, message } =
          rule.exceptions.find(
            exception =>
              exception.support === support &&
              exception.meshes.includes(mesh.id),
          ) ?? rule.outcomes[support];
        return {
          conditions: {
            all: [
              { fact: 'features', operator: 'contains', value: rule.feature },
            ],
          },
          event: {
            type: mesh.id,
            params: {
              mesh: mesh.id,
              feature: rule.feature,
              code: rule.code,
              level: statement?.requires
                ? worstLevel([level, LEVELS[2]])
                : level,
              message,
            } satisfies Outcome,
          },
        };
      }),
    ),
  );
}

/** The verdict of json-rules-engine for each mesh; it writes no findings and recommends nothing. */
export async function runRulesEngine(
  engine: Engine,
  profile: Profile,
  edition: Edition,
): Promise<Verdict[]> {
  const { events } = await engine.run({
    features: profile.requirements.map(({ feature }) => feature),
  });
  const needs = new Map(
    profile.requirements.map(({ feature, need }) => [feature, need]),
  );
  return edition.meshes.map(mesh =>
    verdictOf(
      events
        .filter(event => event.type === mesh.id)
        .map(event => {
          const { level, feature } = event.params as Outcome;
          return adjustLevel(level, needs.get(feature)!);
        }),
    ),
  );
}
