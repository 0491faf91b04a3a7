import type { Feature, Mesh } from '../../types';
import { compareVersions } from './compareVersions';
import type { EditionLint } from './EditionLint';
import { problemsIn, type Reporter } from './problemsIn';

/** Intervals, of statements and of migration steps, and release lists run forward in time. */
export const lintVersions: EditionLint = ({ features, meshes }) => [
  ...features.flatMap(({ file, record }) =>
    problemsIn('versions', file, report => checkIntervals(record, report)),
  ),
  ...meshes.flatMap(({ file, record }) =>
    problemsIn('versions', file, report => {
      checkReleases(record, report);
      checkSteps(record, report);
    }),
  ),
];

function checkInterval(
  { since, until }: { since?: string; until?: string },
  at: string,
  report: Reporter,
): void {
  if (since && until && compareVersions(since, until) >= 0) {
    report(`${at}.until`, `"${until}"`, `a version after "${since}"`);
  }
}

function checkSteps({ migration = [] }: Mesh, report: Reporter): void {
  migration.forEach((step, index) =>
    checkInterval(step, `migration.${index}`, report),
  );
}

function checkIntervals({ support }: Feature, report: Reporter): void {
  for (const [mesh, statements] of Object.entries(support)) {
    statements.forEach((statement, index) => {
      checkInterval(statement, `support.${mesh}.${index}`, report);
      const { kubernetes } = statement;
      if (kubernetes && !kubernetes.from && !kubernetes.to) {
        report(
          `support.${mesh}.${index}.kubernetes`,
          'neither "from" nor "to"',
          'a first or a last version of Kubernetes',
        );
      }
      if (
        kubernetes?.from &&
        kubernetes.to &&
        compareVersions(kubernetes.from, kubernetes.to) > 0
      ) {
        report(
          `support.${mesh}.${index}.kubernetes.to`,
          `"${kubernetes.to}"`,
          `"${kubernetes.from}" or a version after it`,
        );
      }
    });
  }
}

function checkReleases({ releases }: Mesh, report: Reporter): void {
  releases.forEach((release, index) => {
    const { version, distribution, released, endOfLife, kubernetes } = release;
    const before = releases
      .slice(0, index)
      .findLast(earlier => earlier.distribution === distribution);
    if (before && compareVersions(before.version, version) >= 0) {
      report(
        `releases.${index}.version`,
        `"${version}"`,
        `a version after "${before.version}"`,
      );
    }
    if (released && endOfLife && released >= endOfLife) {
      report(
        `releases.${index}.endOfLife`,
        endOfLife,
        `a day after ${released}`,
      );
    }
    if (kubernetes && compareVersions(kubernetes.from, kubernetes.to) > 0) {
      report(
        `releases.${index}.kubernetes.to`,
        `"${kubernetes.to}"`,
        `"${kubernetes.from}" or a version after it`,
      );
    }
  });
}
