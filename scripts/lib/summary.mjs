const sum = (results, key) =>
  results.reduce((total, result) => total + (result[key] ?? 0), 0);

/** A table with one line for each step. */
export function summary(results) {
  const rows = [
    ['step', 'passed', 'failed', 'skipped', 'time', ''],
    ...results.map(({ name, passed, failed, skipped = 0, took, note = '' }) => [
      name,
      String(passed),
      String(failed),
      String(skipped),
      took,
      note,
    ]),
  ];
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  return rows
    .map(row =>
      row
        .map((cell, column) =>
          column === 0 || column === 5
            ? cell.padEnd(widths[column])
            : cell.padStart(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The line that ends `npm test`. */
export function lastLine(results) {
  const skipped = sum(results, 'skipped');
  return `${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed${
    skipped > 0 ? `, ${skipped} skipped` : ''
  }`;
}
