import type { EditionLint } from './EditionLint';

/** Whoever reads that support is limited reads how: everything but `full` and `none` has a note. */
export const lintNotes: EditionLint = ({ features }) =>
  features.flatMap(({ file, record }) =>
    Object.entries(record.support).flatMap(([mesh, statements]) =>
      statements.flatMap(({ level, note }, index) =>
        note || level === 'full' || level === 'none'
          ? []
          : [
              {
                lint: 'notes',
                file,
                at: `support.${mesh}.${index}.note`,
                found: 'nothing',
                expected: `a sentence that says what "${level}" leaves out`,
              },
            ],
      ),
    ),
  );
