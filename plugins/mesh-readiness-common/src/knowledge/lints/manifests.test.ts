import type { ManifestTemplate } from '../../types';
import { smallRecords, type SmallRecords } from '../__testUtils__/smallRecords';
import { lintManifests } from './manifests';

const TEMPLATE = `apiVersion: v1
kind: Service
metadata:
  name: \${service}-gate
  namespace: \${namespace}
spec:
  selector:
    \${selector}
  ports:
    - port: 8080 # Fill in: the port of \${service}
`;

const FILE = '2024-01/manifests/gate.yaml';

const withGate = (
  change: (gate: ManifestTemplate, records: SmallRecords) => void = () => {},
) =>
  smallRecords(records => {
    const gate = {
      id: 'gate',
      title: 'A gate',
      description: 'It opens.',
      template: TEMPLATE,
      sources: ['book'],
    };
    records.manifests = [{ file: FILE, record: gate }];
    records.ant.components[0].task.manifests = ['gate'];
    change(gate, records);
  });

const found = (
  change: (gate: ManifestTemplate, records: SmallRecords) => void,
) =>
  lintManifests(withGate(change)).map(
    problem =>
      `${problem.file} ${problem.at}: ${problem.found}, expected ${problem.expected}`,
  );

const inTemplate = (...changes: [from: string, to: string][]) =>
  found(gate => {
    for (const [from, to] of changes) {
      expect(gate.template).toContain(from);
      gate.template = gate.template.replace(from, () => to);
    }
  });

describe('lintManifests', () => {
  it('finds nothing in an edition without manifests', () => {
    expect(lintManifests(smallRecords())).toEqual([]);
  });

  it('finds nothing where a manifest is named and can be read', () => {
    expect(lintManifests(withGate())).toEqual([]);
  });

  it('wants the path of a manifest to spell its id', () => {
    expect(
      found((gate, { ant }) => {
        gate.id = 'fence';
        ant.components[0].task.manifests = ['fence'];
      }),
    ).toEqual([
      `${FILE} id: "fence", expected the id that its path spells, or the file 2024-01/manifests/fence.yaml`,
    ]);
  });

  it('wants a manifest to be named', () => {
    expect(
      found((_, { ant }) => {
        delete ant.components[0].task.manifests;
      }),
    ).toEqual([
      `${FILE} id: "gate", which nothing names, expected a manifest that a statement, a remediation or a step names`,
    ]);
  });

  it('wants whatever names a manifest to name one that exists', () => {
    const task = () => ({
      text: 'Do it.',
      actor: 'service-team' as const,
      effortHours: 1,
      manifests: ['gate', 'moat'],
    });
    expect(
      found((_, { ant, lock, lockRule, unknownFeatureRule }) => {
        lock.support.ant[0].manifests = ['moat'];
        ant.components[0].task = task();
        ant.migration![0].manifests = ['moat'];
        lockRule.outcomes.partial.remediation = task();
        lockRule.exceptions[0].remediation = task();
        unknownFeatureRule.outcome.remediation = task();
      }),
    ).toEqual(
      [
        'features/security/lock.yaml support.ant.0.manifests.0',
        'meshes/ant.yaml components.0.task.manifests.1',
        'meshes/ant.yaml migration.0.manifests.0',
        'rules/MR0101.yaml outcomes.partial.remediation.manifests.1',
        'rules/MR0101.yaml exceptions.0.remediation.manifests.1',
        'rules/MR0001.yaml outcome.remediation.manifests.1',
      ].map(place => `2024-01/${place}: "moat", expected the id of a manifest`),
    );
  });

  it.each([
    [
      'a statement',
      (r: SmallRecords) => (r.lock.support.ant[0].manifests = ['gate']),
    ],
    ['a step', (r: SmallRecords) => (r.ant.migration![0].manifests = ['gate'])],
    [
      'a rule',
      (r: SmallRecords) =>
        (r.lockRule.outcomes.partial.remediation!.manifests = ['gate']),
    ],
  ])('is content when %s alone names a manifest', (_, name) => {
    expect(
      found((gate, records) => {
        delete records.ant.components[0].task.manifests;
        name(records);
        expect(gate.id).toBe('gate');
      }),
    ).toEqual([]);
  });

  it('wants calm sentences', () => {
    expect(
      found(gate => {
        gate.title = 'A  gate!';
        gate.description = 'It opens';
      }),
    ).toEqual([
      `${FILE} description: "It opens", expected a sentence that ends with "."`,
      `${FILE} title: "A  gate!", expected single spaces and no exclamation mark`,
    ]);
  });

  it.each(['${servise}', '${service', '${}'])(
    'does not know the placeholder %s',
    written => {
      expect(inTemplate(['${namespace}', written])).toContain(
        `${FILE} template: "${written}" on line 5, expected one of \${service}, \${namespace}, \${selector}`,
      );
    },
  );

  it.each([
    '"${namespace}"',
    "'${namespace}'",
    '[${namespace}]',
    '|-${namespace}',
    '*.${namespace}',
    'x # ${namespace}',
    'in ${namespace}',
  ])('wants a placeholder in a scalar of its own, not in %s', written => {
    expect(inTemplate(['${namespace}', written])).toContain(
      `${FILE} template: "namespace: ${written}" on line 5, expected a placeholder in the value of a key or in an entry of a list, without quotes`,
    );
  });

  it('wants no placeholder in a key or in a remark', () => {
    expect(
      inTemplate(['name: ${service}-gate', '${service}: gate'])[0],
    ).toContain('"${service}: gate" on line 4, expected a placeholder in the');
    expect(inTemplate(['spec:', '# For ${service}\nspec:'])[0]).toContain(
      '"# For ${service}" on line 6, expected a placeholder in the',
    );
  });

  it('wants the labels of the pods on a line of their own', () => {
    expect(
      inTemplate(['selector:\n    ${selector}', 'selector: ${selector}']),
    ).toEqual([
      `${FILE} template: "selector: \${selector}" on line 7, expected \${selector} on a line of its own`,
    ]);
  });

  it.each([
    ['port: 8080 # Fill in: the port of ${service}', 'port: 8080'],
    ['${namespace}', 'your-namespace'],
    ['${namespace}', 'gate.example.com'],
    ['${namespace}', '192.0.2.7'],
  ])('wants a comment after a stand-in: %s as %s', (from, to) => {
    const problems = inTemplate([from, to]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(
      `${to}" on line ${
        to.startsWith('port') ? 10 : 5
      }, expected a comment " # Fill in: what" after a stand-in`,
    );
  });

  it.each([
    ['# Fill in: the port of ${service}', '# Fill in'],
    ['# Fill in: the port of ${service}', '# Fill in the port'],
    ['- port: 8080 # Fill in: the port of ${service}', '# Fill in: a port'],
  ])('wants a comment to say what is filled in: %s as %s', (from, to) => {
    expect(inTemplate([from, to])[0]).toContain(
      ', expected a comment " # Fill in: what" after what is filled in',
    );
  });

  it('wants YAML', () => {
    expect(inTemplate(['spec:', ' spec:'])[0]).toMatch(
      /gate\.yaml template: .+, expected YAML$/,
    );
  });

  it.each(['apiVersion: v1\n', 'kind: Service\n', '  name: ${service}-gate\n'])(
    'wants an object to have %s',
    line => {
      expect(inTemplate([line, ''])).toEqual([
        `${FILE} template: object 1 without apiVersion, kind or metadata.name, expected an object of Kubernetes`,
      ]);
    },
  );

  it('looks at every object', () => {
    expect(inTemplate(['apiVersion', '---\nname: x\n---\napiVersion'])).toEqual(
      [
        `${FILE} template: object 1 without apiVersion, kind or metadata.name, expected an object of Kubernetes`,
      ],
    );
  });

  it.each([
    'hosts: *.acme.com',
    'hosts: &all [*all]',
    'hosts: &a [x]\nmore: *a',
  ])('wants no aliases: %s', line => {
    expect(inTemplate(['apiVersion: v1', `${line}\napiVersion: v1`])).toEqual([
      `${FILE} template: an alias in object 1, expected YAML without aliases`,
    ]);
  });

  it('wants a comment to be one', () => {
    expect(
      inTemplate([
        '  ports:',
        '  note: |\n    your-note # Fill in: a note\n  ports:',
      ]),
    ).toEqual([
      `${FILE} template: "# Fill in" in a text of object 1, expected a comment`,
    ]);
  });
});
