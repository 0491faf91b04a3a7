import type { Requirement } from 'backstage-plugin-mesh-readiness-common';
import { requirementRows } from './requirementRows';

const requirement = (feature: string): Requirement => ({
  feature,
  known: true,
  title: feature,
  need: 'required',
  because: [],
});

const rows = (...features: string[]) =>
  requirementRows(features.map(requirement)).map(
    ({ requirement: { feature }, depth }) => `${'  '.repeat(depth)}${feature}`,
  );

describe('requirementRows', () => {
  it('keeps the order of requirements that have nothing to do with each other', () => {
    expect(rows('b', 'a')).toEqual(['b', 'a']);
  });

  it('puts a sub-feature right below its feature', () => {
    expect(rows('s.jwt', 'traffic', 's.jwt.hs512')).toEqual([
      's.jwt',
      '  s.jwt.hs512',
      'traffic',
    ]);
  });

  it('does not indent a sub-feature whose feature is no requirement', () => {
    expect(rows('t.rate.global', 's.jwt')).toEqual(['t.rate.global', 's.jwt']);
  });

  it('indents a part of a part twice', () => {
    expect(rows('a.b.c', 'a.b', 'a')).toEqual(['a', '  a.b', '    a.b.c']);
  });

  it('takes no name for a part of another that it only begins with', () => {
    expect(rows('s.jwt', 's.jwt-hs512')).toEqual(['s.jwt', 's.jwt-hs512']);
  });
});
