import type { Edition, Mesh } from '../types';
import { supportFor } from '../engine';
import { escapeText } from './markdown';
import { supportMark } from './supportMark';

/** What an edition claims about a feature on the newest release of a mesh, in a few words of Markdown. */
export function supportWords(
  edition: Edition,
  feature: string,
  mesh: Mesh,
): string {
  const { statement } = supportFor(edition, feature, mesh.id);
  if (!statement) {
    return 'unknown';
  }
  const { level, maturity, requires = [] } = statement;
  const components = requires.map(
    id => mesh.components.find(component => component.id === id)?.name ?? id,
  );
  const words = [
    level,
    ...(maturity && maturity !== 'stable' ? [maturity] : []),
    ...components.map(name => `with ${name}`),
  ].join(', ');
  const mark = supportMark(statement);
  return escapeText(mark ? `${words} ${mark}` : words);
}
