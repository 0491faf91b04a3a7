import type {
  Edition,
  ManifestTemplate,
  Rule,
} from 'backstage-plugin-mesh-readiness-common';
import { outcomesOf } from './outcomesOf';

/** A template that carries out what a rule asks for, and the meshes it is written for; absent: the rule asks for it on any. */
export interface RuleManifest {
  template: ManifestTemplate;
  meshes?: string[];
}

/** The templates that a rule, the components it may need and the statements about its feature name, each once, in the order of the edition. */
export const manifestsOf = (rule: Rule, edition: Edition): RuleManifest[] => {
  const support =
    rule.kind === 'feature'
      ? edition.features.find(({ id }) => id === rule.feature)?.support ?? {}
      : {};
  const ofMesh = (mesh: string) => [
    ...(support[mesh] ?? []).flatMap(({ manifests = [] }) => manifests),
    ...edition.meshes
      .filter(({ id }) => id === mesh)
      .flatMap(({ components }) => components)
      .filter(({ id }) =>
        (support[mesh] ?? []).some(({ requires = [] }) =>
          requires.includes(id),
        ),
      )
      .flatMap(({ task }) => task.manifests ?? []),
  ];
  const general = outcomesOf(rule, edition)
    .filter(({ meshes }) => !meshes)
    .flatMap(({ remediations }) =>
      remediations.flatMap(({ manifests = [] }) => manifests),
    );
  const special = outcomesOf(rule, edition).flatMap(
    ({ meshes = [], remediations }) =>
      remediations.flatMap(({ manifests = [] }) =>
        manifests.flatMap(id => meshes.map(mesh => ({ id, mesh }))),
      ),
  );
  return (edition.manifests ?? []).flatMap(template => {
    if (general.includes(template.id)) {
      return [{ template }];
    }
    const meshes = edition.meshes
      .map(({ id }) => id)
      .filter(
        mesh =>
          ofMesh(mesh).includes(template.id) ||
          special.some(each => each.id === template.id && each.mesh === mesh),
      );
    return meshes.length > 0 ? [{ template, meshes }] : [];
  });
};
