import type { Edition, Profile, Recommendation, Step } from '../../types';
import { estimateResources } from '../estimateResources';
import { evaluate } from '../evaluate';
import { recommend } from '../recommend';
import { sizeOf } from '../sizeOf';

const now = '2026-11-22T08:00:00.000Z';

/** The recommendation for a profile, with the evaluations and estimates it rests on. */
export function recommendFor(
  profile: Profile,
  edition: Edition,
): Recommendation {
  return recommend(
    profile,
    edition.meshes.map(mesh => evaluate(profile, edition, mesh.id, { now })),
    edition,
    estimateResources(edition, sizeOf(profile.context, edition)),
  );
}

/** A step in one line: what was decided, how, and who is left. */
export function stepInWords(step: Step): string {
  const left = `-> ${step.left.join(', ')}`;
  switch (step.kind) {
    case 'exclusion':
      return step.supposes
        ? `without ${step.mesh}, supposing ${step.supposes.question} ${step.supposes.value} ${left}`
        : `without ${step.mesh} ${left}`;
    case 'question':
      return `${step.tieBreak ? 'then ' : ''}${step.question}: ${
        step.answer.value
      }, ${step.answer.basis} ${left}`;
    case 'table':
      return `${step.table} ${step.row}, ${step.basis} ${left}`;
    case 'ranking':
      return `ranking ${left}`;
    default:
      return step satisfies never;
  }
}
