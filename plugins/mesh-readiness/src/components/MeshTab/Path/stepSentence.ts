import type { Edition, Step } from 'backstage-plugin-mesh-readiness-common';
import { nameMeshes } from '../../../format';
import type { Messages } from '../../../hooks';
import { listNames, meshName, placesOf } from '../model';

/** A step that chooses among meshes, in contrast to one that rules a mesh out. */
export type Choice = Exclude<Step, { kind: 'exclusion' }>;

/** A choice on the way to the recommendation in a few words. */
export const stepSentence = (
  step: Choice,
  edition: Edition,
  t: Messages,
): string => {
  const names = (meshes: readonly string[]) =>
    meshes.map(mesh => meshName(edition, mesh));
  switch (step.kind) {
    case 'question':
      return [
        t('meshTab.path.question', {
          text: step.text,
          answer: t(`meshTab.path.${step.answer.value}`),
          basis:
            step.answer.basis === 'known'
              ? placesOf(step.answer.because, t)
              : t(`meshTab.path.${step.answer.basis}`),
        }),
        step.because,
      ]
        .filter(Boolean)
        .join(' ');
    case 'table':
      return [
        t(`meshTab.path.${step.table}`, {
          label: step.label,
          meshes: nameMeshes(step.speaksFor, edition.meshes),
        }),
        step.reason,
      ]
        .filter(Boolean)
        .join(' ');
    case 'ranking':
      return t('meshTab.path.ranking', {
        order: listNames(names(step.order), t),
      });
    default:
      return step satisfies never;
  }
};
