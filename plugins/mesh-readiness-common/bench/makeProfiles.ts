import {
  mergeProfile,
  type ContextClaim,
  type Edition,
  type Need,
  type Profile,
  type Provenance,
} from '../src';
import { randomFrom } from './randomFrom';

const readAt = '2026-11-22T08:00:00.000Z';

/** Services with 5 to 8 needs and with surroundings that are known in part, the same for the same seed. */
export function makeProfiles(
  count: number,
  edition: Edition,
  seed: number,
): Profile[] {
  const random = randomFrom(seed);
  const pick = <T>(values: readonly T[]): T =>
    values[Math.floor(random() * values.length)];
  const isKnown = () => random() < 0.6;

  return Array.from({ length: count }, (_, number) => {
    const entityRef = `component:default/service-${number}`;
    const place = (field: string, raw: string): Provenance => ({
      source: 'annotations',
      origin: pick(['component', 'system', 'cluster'] as const),
      basis: 'declared',
      entityRef,
      field,
      raw,
      readAt,
    });
    const needs = new Map<string, Need>();
    const size = 5 + Math.floor(random() * 4);
    while (needs.size < size) {
      needs.set(
        pick(edition.features).id,
        pick(['required', 'required', 'required', 'preferred', 'unknown']),
      );
    }
    const context: ContextClaim[] = [];
    if (isKnown()) {
      const value = random() < 0.3;
      const provenance = place('new-cluster', String(value));
      context.push({ key: 'newCluster', value, provenance });
    }
    if (isKnown()) {
      const value = random() < 0.5;
      const provenance = place('platform-team', String(value));
      context.push({ key: 'platformTeam', value, provenance });
    }
    if (isKnown()) {
      const value = 1 + Math.floor(random() * 15);
      const provenance = place('team-size', String(value));
      context.push({ key: 'teamSize', value, provenance });
    }
    if (isKnown()) {
      const value = [pick(edition.guidance.priorities.rows).id];
      const provenance = place('priorities', value.join());
      context.push({ key: 'priorities', value, provenance });
    }
    if (isKnown()) {
      const value = 1 + Math.floor(random() * 40);
      const provenance = place('pods', String(value));
      context.push({ key: 'pods', value, provenance });
    }
    return mergeProfile(
      entityRef,
      {
        requirements: Array.from(needs, ([feature, need]) => ({
          feature,
          need,
          provenance: place('requires', feature),
        })),
        context,
        enrolments: [],
        problems: [],
        reports: [],
        complete: [],
      },
      edition,
    );
  });
}
