import type { Feature, Mesh } from '../../types';
import { guidanceFile, type EditionRecords } from '../EditionRecords';
import type { EditionLint } from './EditionLint';
import { parentOf } from './parentOf';
import { problemsIn, type Reporter } from './problemsIn';

/** A record's path is its id, a name stands for one feature, and whatever a record names exists. */
export const lintIds: EditionLint = records => [
  ...problemsIn('ids', records.head.file, report => checkHead(records, report)),
  ...records.meshes.flatMap(({ file, record }) =>
    problemsIn('ids', file, report => {
      const { id, distributions, constraints } = record;
      checkPath(file, `${records.folder}/meshes/${id}.yaml`, id, report);
      checkUnique('distributions.', distributions, report);
      checkUnique('constraints.', constraints, report);
      checkMigration(record, records, report);
    }),
  ),
  ...[records.figures, records.corrections].flatMap(located =>
    located
      ? problemsIn('ids', located.file, report => {
          checkUnique('', located.record, report);
          checkSubjects(located.record, records, report);
        })
      : [],
  ),
  ...(['principles', 'advice'] as const).flatMap(key =>
    problemsIn('ids', guidanceFile(records, key), report =>
      checkUnique('', records.guidance[key], report),
    ),
  ),
  ...problemsIn('ids', guidanceFile(records, 'noMesh'), report =>
    checkFeatures(
      'neededFor',
      records.guidance.noMesh?.neededFor ?? [],
      records,
      report,
    ),
  ),
  ...records.features.flatMap(({ file, record }) =>
    problemsIn('ids', file, report => {
      const path = record.id.replaceAll('.', '/');
      checkPath(
        file,
        `${records.folder}/features/${path}.yaml`,
        record.id,
        report,
      );
      checkPlace(record, records, report);
      checkAliases(record, records, report);
      checkSupport(record, records, report);
    }),
  ),
];

function checkHead(
  { folder, head, meshes }: EditionRecords,
  report: Reporter,
): void {
  if (head.record.id !== folder) {
    report('id', `"${head.record.id}"`, `the name of its folder, "${folder}"`);
  }
  const listed = [...head.record.meshes].sort().join(', ');
  const present = meshes
    .map(({ record }) => record.id)
    .sort()
    .join(', ');
  if (listed !== present) {
    report('meshes', listed, `each mesh that has a file, once: ${present}`);
  }
}

function checkPath(
  file: string,
  path: string,
  id: string,
  report: Reporter,
): void {
  if (file !== path) {
    report('id', `"${id}"`, `the id that its path spells, or the file ${path}`);
  }
}

function checkUnique(
  at: string,
  list: { id: string }[] | undefined,
  report: Reporter,
): void {
  const ids = (list ?? []).map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index) {
      report(`${at}${index}.id`, `"${id}" again`, 'each id once');
    }
  });
}

function checkSubjects(
  list: { meshes: string[]; features?: string[] }[],
  records: EditionRecords,
  report: Reporter,
): void {
  const known = records.meshes.map(({ record }) => record.id);
  list.forEach(({ meshes, features = [] }, index) => {
    meshes.forEach((mesh, place) => {
      if (!known.includes(mesh)) {
        report(
          `${index}.meshes.${place}`,
          `"${mesh}"`,
          `one of ${known.join(', ')}`,
        );
      }
    });
    checkFeatures(`${index}.features`, features, records, report);
  });
}

function checkMigration(
  { migration = [] }: Mesh,
  records: EditionRecords,
  report: Reporter,
): void {
  const known = records.meshes.map(({ record }) => record.id);
  migration.forEach(({ onlyFor = [], from = [] }, index) => {
    checkFeatures(`migration.${index}.onlyFor`, onlyFor, records, report);
    from.forEach((mesh, place) => {
      if (!known.includes(mesh)) {
        report(
          `migration.${index}.from.${place}`,
          `"${mesh}"`,
          `one of ${known.join(', ')}`,
        );
      }
    });
  });
}

function checkFeatures(
  at: string,
  ids: string[],
  { features }: EditionRecords,
  report: Reporter,
): void {
  ids.forEach((id, index) => {
    if (!features.some(({ record }) => record.id === id)) {
      report(`${at}.${index}`, `"${id}"`, 'the id of a feature');
    }
  });
}

function checkPlace(
  { id }: Feature,
  { guidance, features }: EditionRecords,
  report: Reporter,
): void {
  const areas = guidance.areas.map(area => area.id);
  const area = id.split('.')[0];
  if (!areas.includes(area)) {
    report('id', `the area "${area}"`, `one of ${areas.join(', ')}`);
  }
  const parent = parentOf(id);
  if (parent && !features.some(({ record }) => record.id === parent)) {
    report(
      'id',
      `no feature "${parent}"`,
      'the parent of a sub-feature to exist',
    );
  }
}

function checkAliases(
  feature: Feature,
  { features }: EditionRecords,
  report: Reporter,
): void {
  feature.aliases.forEach((alias, index) => {
    const other = features.find(
      ({ record }) => record !== feature && record.aliases.includes(alias),
    )?.record;
    if (other || feature.aliases.indexOf(alias) !== index) {
      report(
        `aliases.${index}`,
        `"${alias}", which ${(other ?? feature).id} has already`,
        'an alias that stands for one feature, once',
      );
    }
  });
}

function checkSupport(
  { support }: Feature,
  { meshes }: EditionRecords,
  report: Reporter,
): void {
  for (const [mesh, statements] of Object.entries(support)) {
    const components = meshes
      .find(({ record }) => record.id === mesh)
      ?.record.components.map(component => component.id);
    if (!components) {
      const known = meshes.map(({ record }) => record.id);
      report(`support.${mesh}`, `"${mesh}"`, `one of ${known.join(', ')}`);
    }
    statements.forEach((statement, index) =>
      statement.requires
        ?.filter(component => components?.includes(component) === false)
        .forEach(component =>
          report(
            `support.${mesh}.${index}.requires`,
            `"${component}"`,
            `a component of ${mesh}`,
          ),
        ),
    );
  }
}
