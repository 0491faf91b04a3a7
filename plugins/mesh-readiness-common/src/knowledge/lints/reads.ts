import type { Mesh } from '../../types';
import type { EditionLint } from './EditionLint';
import { problemsIn, type Reporter } from './problemsIn';

/** A mesh says once how it takes an object: each kind of an API stands in one entry, and all other kinds of it in another at most. */
export const lintReads: EditionLint = ({ meshes }) =>
  meshes.flatMap(({ file, record }) =>
    problemsIn('reads', file, report => checkReads(record, report)),
  );

function checkReads({ reads = [] }: Mesh, report: Reporter): void {
  const taken = new Set<string>();
  reads.forEach(({ api, kinds, asItIs, deprecated }, index) => {
    for (const kind of kinds ?? ['']) {
      const what = kind === '' ? `"${api}"` : `${kind} of "${api}"`;
      if (taken.has(what)) {
        report(
          `reads.${index}`,
          `${what} again`,
          'each API and each kind of it once',
        );
      }
      taken.add(what);
    }
    if (asItIs && deprecated) {
      report(
        `reads.${index}`,
        'both asItIs and deprecated',
        'one of them: what is deprecated has to be written anew',
      );
    }
  });
}
