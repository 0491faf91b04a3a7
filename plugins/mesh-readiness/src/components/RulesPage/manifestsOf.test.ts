import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { manifestsOf } from './manifestsOf';

const editionOf = (wanted: string) =>
  builtInEditions.find(({ id }) => id === wanted)!;
const edition = editionOf('2026-11');
const ofFeature = (feature: string) =>
  manifestsOf(
    edition.rules.find(
      rule => rule.kind === 'feature' && rule.feature === feature,
    )!,
    edition,
  ).map(({ template, meshes }) => [template.id, meshes]);

describe('manifestsOf', () => {
  it('finds what a statement about the feature names, with its mesh', () => {
    expect(ofFeature('platform.multicluster')).toEqual(
      expect.arrayContaining([
        ['linkerd-export', ['linkerd']],
        ['cilium-global-service', ['cilium']],
      ]),
    );
  });

  it('finds what the components name that a mesh has to deploy', () => {
    const waypoint = edition.meshes
      .find(({ id }) => id === 'istio-ambient')!
      .components.find(({ id }) => id === 'waypoint')!;
    expect(waypoint.task.manifests?.length).toBeGreaterThan(0);
    expect(ofFeature('security.jwt-authentication')).toEqual(
      expect.arrayContaining(
        waypoint.task.manifests!.map(id => [id, ['istio-ambient']]),
      ),
    );
  });

  it('finds none for an edition without manifests', () => {
    const article = editionOf('2024-12');
    expect(article.rules.flatMap(rule => manifestsOf(rule, article))).toEqual(
      [],
    );
  });

  it('names each template once', () => {
    const repeated = edition.rules.filter(rule => {
      const ids = manifestsOf(rule, edition).map(({ template }) => template.id);
      return new Set(ids).size < ids.length;
    });
    expect(repeated).toEqual([]);
  });
});
