import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { filterRules, ruleRows } from './ruleRows';

const edition = builtInEditions.find(({ id }) => id === '2024-12')!;
const rows = ruleRows(edition);
const codesWith = (text: string, area?: string) =>
  filterRules(rows, { text, area }).map(({ id }) => id);

describe('ruleRows', () => {
  it('has a row for every rule, with the feature it answers', () => {
    expect(rows.map(({ id }) => id)).toEqual(
      edition.rules.map(({ code }) => code),
    );
    expect(rows.find(({ id }) => id === 'MR0102')).toMatchObject({
      area: 'security',
      feature: {
        id: 'security.jwt-authentication',
        title: 'Check end-user tokens',
      },
    });
    expect(rows.find(({ id }) => id === 'MR0001')).toMatchObject({
      area: 'profile',
      feature: undefined,
    });
  });
});

describe('filterRules', () => {
  it.each([
    ['mr0102', undefined, ['MR0102']],
    ['OIDC', undefined, ['MR0102']],
    ['tokens hs512', undefined, ['MR0103']],
    ['', 'observability', ['MR0301', 'MR0302', 'MR0303']],
    ['metrics', 'security', []],
  ])('finds for "%s" in area %s %j', (text, area, codes) => {
    expect(codesWith(text, area)).toEqual(codes);
  });
});
