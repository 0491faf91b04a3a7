import type { Edition, Feature } from '../types';
import { newestRelease } from '../engine';
import { escapeText, list, page, table } from './markdown';
import { NOTICE } from './notice';
import { supportWords } from './supportWords';
import { LEVEL_MEANINGS } from './words';

const depthOf = ({ id }: Feature): number => id.split('.').length - 2;

/** The page of an edition that shows what each mesh offers for each feature, area by area. */
export function supportMatrix(
  edition: Edition,
  others: readonly { title: string; path: string }[],
): string {
  const { meshes, guidance, rules } = edition;
  const codeOf = (feature: string) =>
    rules.find(rule => rule.kind === 'feature' && rule.feature === feature)
      ?.code;
  const nameOf = (feature: Feature): string => {
    const code = codeOf(feature.id);
    const title = escapeText(feature.title);
    const indent = '– '.repeat(depthOf(feature));
    return `${indent}${code ? `[${title}](rules/${code}.md)` : title}`;
  };
  const areas = guidance.areas.map(area => {
    const features = edition.features.filter(
      ({ id }) => id.split('.')[0] === area.id,
    );
    return page([
      `## ${escapeText(area.title)}`,
      table(
        ['Need', 'Id', ...meshes.map(({ name }) => escapeText(name))],
        features.map(feature => [
          nameOf(feature),
          `\`${feature.id}\``,
          ...meshes.map(mesh => supportWords(edition, feature.id, mesh)),
        ]),
      ),
    ]).trimEnd();
  });
  const releases = meshes.map(mesh => {
    const newest = newestRelease(mesh);
    return newest ? `${mesh.name} ${newest.version}` : mesh.name;
  });
  return page([
    NOTICE,
    `# What each mesh offers, edition ${edition.id}`,
    escapeText(edition.summary),
    `It holds for the newest releases that the edition lists: ${escapeText(
      releases.join(', '),
    )}. Each need leads to its rule, which says why it matters, what to do and which documents say so.`,
    ...areas,
    '## Legend',
    table(
      ['Word', 'Meaning'],
      Object.entries(LEVEL_MEANINGS).map(([level, meaning]) => [
        level,
        meaning,
      ]),
    ),
    list([
      'beta, alpha, deprecated: how finished it is, where that is not stable or not said. It is an axis of its own and changes no level.',
      'with Waypoint and the like: a component that has to be deployed for it.',
      '`?` was not verified against its sources. `~` was inferred, or taken from somebody else. `*` documents contradict each other.',
      '– is a part of the need above it.',
    ]),
    others.length > 0
      ? `Other editions: ${others
          .map(({ title, path }) => `[${escapeText(title)}](${path})`)
          .join(', ')}.`
      : '',
  ]);
}
