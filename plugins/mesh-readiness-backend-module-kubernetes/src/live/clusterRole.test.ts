import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { READ_KINDS } from '../objects/kinds';
import { clusterRole } from './clusterRole';

const DOCS = resolve(__dirname, '../../../../docs/kubernetes.md');

const documented = () =>
  [...readFileSync(DOCS, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)]
    .flatMap(([, text]) => parseAllDocuments(text))
    .map(document => document.toJS());

describe('clusterRole', () => {
  it('is what the documentation says, word for word', () => {
    expect(documented()).toContainEqual(clusterRole());
  });

  it('asks for nothing but reading, and never for what is secret', () => {
    const { rules } = clusterRole() as {
      rules: { resources: string[]; verbs: string[] }[];
    };
    expect(new Set(rules.flatMap(({ verbs }) => verbs))).toEqual(
      new Set(['get', 'list', 'watch']),
    );
    const resources = rules.flatMap(rule => rule.resources);
    expect(resources).toHaveLength(READ_KINDS.length);
    expect(resources).not.toContain('secrets');
    expect(resources).not.toContain('configmaps');
    expect(resources).not.toContain('*');
  });
});
