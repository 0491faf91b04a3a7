import { type Document, parseAllDocuments, visit } from 'yaml';
import type { ManifestTemplate, Remediation } from '../../types';
import type { EditionRecords } from '../EditionRecords';
import type { KnowledgeProblem } from '../KnowledgeProblem';
import type { EditionLint } from './EditionLint';
import { problemsIn, type Reporter } from './problemsIn';

/** Whatever names a manifest names one that exists, each is named, and each can be filled in and read. */
export const lintManifests: EditionLint = records => {
  const namings = namingsIn(records);
  return [
    ...checkNamings(namings, records),
    ...records.manifests.flatMap(({ file, record }) =>
      problemsIn('manifests', file, report => {
        checkPath(file, record, records, report);
        checkUse(record, namings, report);
        checkTexts(record, report);
        checkLines(record, report);
        checkObjects(record, report);
      }),
    ),
  ];
};

/** A manifest named by its id, and where. */
interface Naming {
  file: string;
  at: string;
  id: string;
}

const PLACEHOLDERS = ['service', 'namespace', 'selector'];

/** Names, hosts, ports and addresses that stand in for what nobody knows yet. */
const STAND_IN = /\byour-|example\.com|\b8080\b|\b192\.0\.2\./;

const FILL_IN = /\S # Fill in: \S/;
const PLACEHOLDER = /\$\{([^}]*)\}?/g;

/** Dashes, perhaps a key, and a scalar without quotes. */
const PLAIN_LINE = /^(?: |- )*(?:[\w./-]+: )?(?!["'&*!|>[{?#])\$?[^\s"'#[\]]+$/;

function namingsIn({ meshes, features, rules }: EditionRecords): Naming[] {
  const namings = (
    file: string,
    at: string,
    named: Pick<Remediation, 'manifests'> | undefined,
  ): Naming[] =>
    (named?.manifests ?? []).map((id, index) => ({
      file,
      at: `${at}.manifests.${index}`,
      id,
    }));
  return [
    ...features.flatMap(({ file, record }) =>
      Object.entries(record.support).flatMap(([mesh, statements]) =>
        statements.flatMap((statement, index) =>
          namings(file, `support.${mesh}.${index}`, statement),
        ),
      ),
    ),
    ...meshes.flatMap(({ file, record }) => [
      ...record.components.flatMap(({ task }, index) =>
        namings(file, `components.${index}.task`, task),
      ),
      ...(record.migration ?? []).flatMap((step, index) =>
        namings(file, `migration.${index}`, step),
      ),
    ]),
    ...rules.flatMap(({ file, record: rule }) =>
      rule.kind === 'feature'
        ? [
            ...Object.entries(rule.outcomes).flatMap(([support, outcome]) =>
              namings(
                file,
                `outcomes.${support}.remediation`,
                outcome.remediation,
              ),
            ),
            ...rule.exceptions.flatMap((exception, index) =>
              namings(
                file,
                `exceptions.${index}.remediation`,
                exception.remediation,
              ),
            ),
          ]
        : namings(file, 'outcome.remediation', rule.outcome.remediation),
    ),
  ];
}

function checkNamings(
  namings: Naming[],
  { manifests }: EditionRecords,
): KnowledgeProblem[] {
  return namings
    .filter(({ id }) => manifests.every(({ record }) => record.id !== id))
    .map(({ file, at, id }) => ({
      lint: 'manifests',
      file,
      at,
      found: `"${id}"`,
      expected: 'the id of a manifest',
    }));
}

function checkPath(
  file: string,
  { id }: ManifestTemplate,
  { folder }: EditionRecords,
  report: Reporter,
): void {
  const path = `${folder}/manifests/${id}.yaml`;
  if (file !== path) {
    report('id', `"${id}"`, `the id that its path spells, or the file ${path}`);
  }
}

function checkUse(
  { id }: ManifestTemplate,
  namings: Naming[],
  report: Reporter,
): void {
  if (namings.every(naming => naming.id !== id)) {
    report(
      'id',
      `"${id}", which nothing names`,
      'a manifest that a statement, a remediation or a step names',
    );
  }
}

function checkTexts(
  { title, description }: ManifestTemplate,
  report: Reporter,
): void {
  if (!description.endsWith('.')) {
    report('description', `"${description}"`, 'a sentence that ends with "."');
  }
  for (const [at, text] of Object.entries({ title, description })) {
    if (/!| {2}/.test(text)) {
      report(at, `"${text}"`, 'single spaces and no exclamation mark');
    }
  }
}

function checkLines({ template }: ManifestTemplate, report: Reporter): void {
  template.split('\n').forEach((line, index) => {
    const reportLine = (found: string, expected: string) =>
      report('template', `"${found}" on line ${index + 1}`, expected);
    const [content] = line.split(' # Fill in: ');
    for (const [written, name] of line.matchAll(PLACEHOLDER)) {
      if (!PLACEHOLDERS.includes(name) || !written.endsWith('}')) {
        reportLine(
          written,
          `one of ${PLACEHOLDERS.map(one => `\${${one}}`).join(', ')}`,
        );
      }
    }
    if (content.includes('${selector}') && content.trim() !== '${selector}') {
      reportLine(line.trim(), '${selector} on a line of its own');
    } else if (content.includes('${') && !PLAIN_LINE.test(content)) {
      reportLine(
        line.trim(),
        'a placeholder in the value of a key or in an entry of a list, without quotes',
      );
    }
    if (line.includes('# Fill in') && !FILL_IN.test(line)) {
      reportLine(
        line.trim(),
        'a comment " # Fill in: what" after what is filled in',
      );
    }
    if (STAND_IN.test(content) && !line.includes('# Fill in')) {
      reportLine(line.trim(), 'a comment " # Fill in: what" after a stand-in');
    }
  });
}

function checkObjects({ template }: ManifestTemplate, report: Reporter): void {
  const documents = [...parseAllDocuments(template, { logLevel: 'silent' })];
  const [error] = documents.flatMap(({ errors }) => errors);
  if (error) {
    report('template', error.message.split('\n')[0], 'YAML');
    return;
  }
  documents.forEach((document, index) => {
    const which = `object ${index + 1}`;
    if (hasAlias(document)) {
      report('template', `an alias in ${which}`, 'YAML without aliases');
      return;
    }
    const object = document.toJS();
    const { apiVersion, kind, metadata } = object ?? {};
    if (
      [apiVersion, kind, metadata?.name].some(part => typeof part !== 'string')
    ) {
      report(
        'template',
        `${which} without apiVersion, kind or metadata.name`,
        'an object of Kubernetes',
      );
    }
    if (JSON.stringify(object)?.includes('# Fill in')) {
      report('template', `"# Fill in" in a text of ${which}`, 'a comment');
    }
  });
}

function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}
