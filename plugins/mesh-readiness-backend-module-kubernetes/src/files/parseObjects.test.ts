import { readdirSync, readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import { describeWithShared } from 'test-tools';
import { LARGEST_DOCUMENT, parseObjects } from './parseObjects';

const FILE = 'deploy/web.yaml';

function lines(...texts: string[]): string {
  return texts.join('\n');
}

/** What was read, as `line kind namespace/name`. */
function objectsOf(text: string, file: string = FILE): string[] {
  return parseObjects(text, file).objects.map(
    ({ kind, metadata, source }) =>
      `${source?.line} ${kind} ${metadata.namespace ?? ''}/${metadata.name}`,
  );
}

/** What was told, as `line found`. */
function problemsOf(text: string, file: string = FILE): string[] {
  return parseObjects(text, file).problems.map(
    ({ line, found }) => `${line} ${found}`,
  );
}

const service = (name: string) =>
  lines('apiVersion: v1', 'kind: Service', `metadata: { name: ${name} }`);

describe('parseObjects', () => {
  it('reads every document of a file, with the line it begins in', () => {
    expect(
      objectsOf(
        lines(
          '# two objects',
          '---',
          'apiVersion: v1',
          'kind: Service',
          'metadata:',
          '  name: web',
          '  namespace: shop',
          '---',
          '# nothing but a comment',
          '--- # and another object',
          service('api'),
        ),
      ),
    ).toEqual(['3 Service shop/web', '11 Service /api']);
  });

  it.each([
    ['JSON', '{"apiVersion":"v1","kind":"Service","metadata":{"name":"web"}}'],
    [
      'JSON that is indented with tabs',
      '{\n\t"apiVersion": "v1",\n\t"kind": "Service",\n\t"metadata": {\n\t\t"name": "web"\n\t}\n}\n',
    ],
    ['a byte order mark', `\uFEFF${service('web')}`],
    ['lines that end as on Windows', service('web').replace(/\n/g, '\r\n')],
    ['a directive', `%YAML 1.1\n---\n${service('web')}\n...\n`],
    ['a quoted kind', service('web').replace('Service', '"Service"')],
  ])('reads %s', (_, text) => {
    const { objects, problems } = parseObjects(text, FILE);
    expect(objects.map(({ metadata }) => metadata.name)).toEqual(['web']);
    expect(problems).toEqual([]);
  });

  it('keeps the file with every object', () => {
    expect(parseObjects(service('web'), FILE).objects[0].source).toEqual({
      file: FILE,
      line: 1,
    });
  });

  it('reads the items of a List, and of a list of one kind, each with its own line', () => {
    expect(
      objectsOf(
        lines(
          'apiVersion: v1',
          'kind: List',
          'items:',
          '- apiVersion: v1',
          '  kind: Service',
          '  metadata: { name: web }',
          '- apiVersion: v1',
          '  kind: ServiceList',
          '  items:',
          '  - metadata: { name: api }',
          '- no object',
        ),
      ),
    ).toEqual(['4 Service /web', '10 Service /api']);
  });

  it('tells an item without a name, and keeps the others of its list', () => {
    const text = lines(
      'apiVersion: v1',
      'kind: List',
      'items:',
      '- { apiVersion: v1, kind: Service }',
      '- { apiVersion: v1, kind: Service, metadata: { name: web } }',
    );
    expect(objectsOf(text)).toEqual(['5 Service /web']);
    expect(problemsOf(text)).toEqual(['4 a Service without a name']);
  });

  it('follows anchors and merge keys', () => {
    const { objects } = parseObjects(
      lines(
        'apiVersion: apps/v1',
        'kind: Deployment',
        'metadata:',
        '  name: web',
        '  labels: &labels { app: web, version: 1.10 }',
        'spec:',
        '  selector: { matchLabels: *labels }',
        '  template:',
        '    metadata: { labels: { <<: *labels, tier: front } }',
      ),
      FILE,
    );
    expect(objects[0].metadata.labels).toEqual({ app: 'web', version: '1.10' });
    expect(objects[0].spec).toMatchObject({
      selector: { matchLabels: { app: 'web', version: '1.10' } },
      template: {
        metadata: { labels: { app: 'web', version: '1.10', tier: 'front' } },
      },
    });
  });

  it('makes texts of what was written without quotes where Kubernetes takes only texts', () => {
    const [object] = parseObjects(
      lines(
        'apiVersion: v1',
        'kind: Service',
        'metadata:',
        '  name: 42',
        '  namespace: 007',
        '  labels: { version: 1.0, canary: yes, empty: , date: 2026-11-23 }',
        'spec:',
        '  selector: { shard: 0x10 }',
        '  ports: [{ port: 80 }]',
      ),
      FILE,
    ).objects;
    expect(object.metadata).toMatchObject({
      name: '42',
      namespace: '007',
      labels: { version: '1.0', canary: 'yes', empty: '', date: '2026-11-23' },
    });
    expect(object.spec).toMatchObject({
      selector: { shard: '0x10' },
      ports: [{ port: 80 }],
    });
  });

  it('takes yes for true, as kubectl does', () => {
    const [object] = parseObjects(
      lines(
        'apiVersion: v1',
        'kind: Pod',
        'metadata: { name: web }',
        'spec: { hostNetwork: yes }',
      ),
      FILE,
    ).objects;
    expect(object.spec).toMatchObject({ hostNetwork: true });
  });

  it.each([
    ['nothing', ''],
    ['a comment', '# nothing'],
    ['settings of something else', 'replicas: 2\nimage: web\n'],
    ['a list', '- apiVersion: v1\n- kind: Service\n'],
    [
      'an entity of the catalog',
      'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: "${{ values.name }}" }\n',
    ],
    [
      'a kustomization',
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Component\n',
    ],
    [
      'a Secret',
      'apiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData: { password: hunter2 }\n',
    ],
    [
      'a ConfigMap',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata: { password: hunter2 }\n',
    ],
    [
      'a Secret in a List',
      'apiVersion: v1\nkind: List\nitems:\n- { apiVersion: v1, kind: Secret, metadata: { name: s }, data: { a: aHVudGVyMg== } }\n',
    ],
  ])('passes over %s', (_, text) => {
    expect(parseObjects(text, FILE)).toEqual({ objects: [], problems: [] });
  });

  it('passes over JSON that only its own program reads', () => {
    expect(
      problemsOf('// settings\n{ "strict": true, }', 'tsconfig.json'),
    ).toEqual([]);
  });

  it.each([
    [
      'an unclosed quote',
      'metadata: { name: "web }',
      'a missing quote, bracket, comma or space',
    ],
    [
      'an unclosed bracket',
      'metadata: { name: web',
      'a line with the wrong indentation',
    ],
    ['a tab', 'metadata:\n\tname: web', 'a tab as indentation'],
    [
      'a key twice',
      'metadata: { name: web, name: api }',
      'a key that stands there twice',
    ],
    [
      'an alias without an anchor',
      'metadata: *nowhere',
      'an alias without its anchor',
    ],
    [
      'a merge of what is no mapping',
      'metadata: { name: web, <<: text }',
      'a document that cannot be unfolded',
    ],
    [
      'an alias of itself',
      'metadata: &a { name: web, again: *a }',
      'more than 200000 values',
    ],
  ])('tells %s, and reads the documents around it', (_, broken, found) => {
    const text = lines(
      service('before'),
      '---',
      'apiVersion: v1',
      'kind: Service',
      broken,
      '---',
      service('after'),
    );
    expect(objectsOf(text).map(object => object.split('/')[1])).toEqual([
      'before',
      'after',
    ]);
    const [problem, ...more] = parseObjects(text, FILE).problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: FILE, found });
    expect(problem.line).toBeGreaterThanOrEqual(4);
    expect(problem.line).toBeLessThanOrEqual(8);
  });

  it('never quotes what stands in a broken document', () => {
    const { problems } = parseObjects(
      lines(
        'apiVersion: v1',
        'kind: Service',
        'metadata: { name: web }',
        'spec: hunter2: @hunter2 *hunter2 "hunter2',
      ),
      FILE,
    );
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });

  it.each([
    ['a template with ${{ }}', 'name: ${{ values.name }}'],
    ['a template with ${{ }}', 'name: "${{ values.name }}"'],
    ['a template with {{ }}', 'name: {{ .Values.name }}'],
    [
      'a template with {{ }}',
      'name: web\n  {{- include "labels" . | nindent 4 }}',
    ],
    [
      'a template with {{ }}',
      'name: web\nspec: { replicas: {{ .Values.replicas }} }',
    ],
    ['a template with {% %}', 'name: web\n  {% if labels %}'],
  ])('tells %s once a file', (found, line) => {
    const template = lines(
      'apiVersion: apps/v1',
      'kind: Deployment',
      'metadata:',
      `  ${line}`,
    );
    const text = lines(template, '---', template, '---', service('web'));
    expect(objectsOf(text).map(object => object.split('/')[1])).toEqual([
      'web',
    ]);
    expect(
      parseObjects(text, FILE).problems.map(problem => problem.found),
    ).toEqual([found]);
  });

  it('takes marks of a template in a value for what they are: text that some program fills in later', () => {
    expect(
      objectsOf(
        lines(
          'apiVersion: apps/v1',
          'kind: Deployment',
          'metadata: { name: web }',
          'spec:',
          '  template:',
          '    metadata:',
          '      annotations:',
          '        vault.hashicorp.com/agent-inject-template: "{{ with secret }}{{ end }}"',
        ),
      ),
    ).toEqual(['1 Deployment /web']);
  });

  it('does not unfold anchors that would fill the memory', () => {
    const bomb = [
      'apiVersion: v1',
      'kind: Service',
      'metadata: { name: web }',
      'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: 30 }, (_, index) => {
        const list = Array(10).fill(`*a${index}`).join(', ');
        return `a${index + 1}: &a${index + 1} [${list}]`;
      }),
    ];
    expect(objectsOf(lines(...bomb))).toEqual([]);
    expect(problemsOf(lines(...bomb))).toEqual(['9 more than 200000 values']);
  });

  it('does not follow thousands of merge keys', () => {
    const text = lines(
      service('web'),
      'base: &base { a: 1 }',
      'all:',
      ...Array(2_001).fill('- { <<: *base }'),
    );
    expect(objectsOf(text)).toEqual([]);
    expect(problemsOf(text)).toEqual(['2006 more than 200000 values']);
  });

  it('tells a nesting that is deeper than it can follow', () => {
    const text = `${service('web')}\nspec: ${'['.repeat(200_000)}`;
    expect(parseObjects(text, FILE).objects).toEqual([]);
    expect(parseObjects(text, FILE).problems).toHaveLength(1);
  });

  it('does not look into a document of more than a mebibyte, and reads the others', () => {
    const text = lines(
      service('large'),
      `# ${'x'.repeat(LARGEST_DOCUMENT)}`,
      '---',
      service('web'),
    );
    expect(objectsOf(text)).toEqual(['6 Service /web']);
    expect(problemsOf(text)).toEqual([
      `1 a document of ${
        LARGEST_DOCUMENT + service('large').length + 4
      } characters`,
    ]);
  });

  it('reads ten thousand keys of one mapping in time that grows with them alone', () => {
    const text = lines(
      service('web'),
      'spec:',
      ...Array.from({ length: 50_000 }, (_, index) => `  key${index}: 1`),
    );
    expect(objectsOf(text)).toEqual(['1 Service /web']);
  });

  it('keeps a key named __proto__ from reaching other objects', () => {
    parseObjects(
      lines(service('web'), 'spec: { __proto__: { polluted: true } }'),
      FILE,
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('names what is to be created with a generated name by its beginning', () => {
    expect(
      objectsOf(
        'apiVersion: batch/v1\nkind: Job\nmetadata: { generateName: load- }',
      ),
    ).toEqual(['1 Job /load-']);
  });
});

describeWithShared('parseObjects over the corpus', shared => {
  const corpus = `${shared}/corpus`;
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(ya?ml|json)$/.test(name))
    .sort();
  const parsed = files
    .map(name => ({
      name,
      text: readFileSync(`${corpus}/${name}`, 'utf8'),
    }))
    .map(({ name, text }) => ({ name, text, ...parseObjects(text, name) }));

  it('reads every file, and finds in it every object of a kind that is read', () => {
    expect(files.length).toBeGreaterThan(1_000);
    expect(parsed.flatMap(({ objects }) => objects).length).toBeGreaterThan(
      1_500,
    );
  });

  it('names file and line of every document that is no YAML', () => {
    const broken = parsed.filter(
      ({ text, name }) =>
        !name.endsWith('.json') &&
        parseAllDocuments(text, { logLevel: 'error' }).some(
          document => document.errors.length > 0,
        ),
    );
    expect(broken.length).toBeGreaterThan(0);
    for (const { name, problems } of broken) {
      expect(problems).toEqual([
        expect.objectContaining({ file: name, line: expect.any(Number) }),
      ]);
    }
  });

  it('keeps of every object the line in which it begins', () => {
    for (const { text, objects } of parsed) {
      const written = text.split('\n');
      for (const { source } of objects) {
        expect(written[(source?.line ?? 0) - 1]).toMatch(
          /apiVersion|kind|metadata|spec|#|---|\{/,
        );
      }
    }
  });
});
