import type { Edition } from '../../types';
import { formatEdition } from '../formatEdition';
import type { KnowledgeProblem } from '../KnowledgeProblem';

/** The generated JSON says what the YAML says. */
export function lintFresh(
  edition: Edition,
  generated: { file: string; text: string | undefined },
): KnowledgeProblem[] {
  if (generated.text === formatEdition(edition)) {
    return [];
  }
  return [
    {
      lint: 'fresh',
      file: generated.file,
      at: '',
      found:
        generated.text === undefined
          ? 'no such file'
          : 'other content than the YAML builds',
      expected: 'the result of "yarn knowledge:build", checked in',
    },
  ];
}
