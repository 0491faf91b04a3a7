import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { sectionsOf } from './sectionsOf';

const editionOf = (wanted: string) =>
  builtInEditions.find(({ id }) => id === wanted)!;

describe('sectionsOf', () => {
  it('leaves out what an edition says nothing about', () => {
    expect(sectionsOf(editionOf('2026-11'))).toEqual([
      'features',
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
    ]);
  });

  it('has depth where an edition draws it', () => {
    const sections = sectionsOf(editionOf('2024-12'));
    expect(sections).toContain('depth');
    expect(sections).not.toContain('constraints');
    expect(sections).not.toContain('moving-in');
  });
});
