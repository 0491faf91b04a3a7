import type { Edition } from 'backstage-plugin-mesh-readiness-common';

/** The sections that the page may have, in the order they are read. */
const SECTIONS = [
  'features',
  'depth',
  'resources',
  'architecture',
  'philosophy',
  'releases',
  'constraints',
  'moving-in',
  'guidance',
  'flowchart',
  'worked-case',
  'summary',
] as const;

/** Id of a section, which the address names. */
export type SectionId = (typeof SECTIONS)[number];

/** The sections that an edition has something to say in. */
export const sectionsOf = ({ meshes, guidance }: Edition): SectionId[] => {
  const missing: SectionId[] = [
    ...(guidance.depthAreas.length === 0 ? ['depth' as const] : []),
    ...(meshes.every(
      ({ releases, distributions = [] }) =>
        releases.length === 0 && distributions.length === 0,
    )
      ? ['releases' as const]
      : []),
    ...(meshes.every(({ constraints = [] }) => constraints.length === 0)
      ? ['constraints' as const]
      : []),
    ...(meshes.every(({ migration = [] }) => migration.length === 0)
      ? ['moving-in' as const]
      : []),
  ];
  return SECTIONS.filter(id => !missing.includes(id));
};
