import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import type { ManifestTemplate } from '../../types';
import { fillManifest } from './fillManifest';
import type { ManifestValues } from './manifestValues';

const template = (text: string): ManifestTemplate => ({
  id: 'gate',
  title: 'A gate',
  description: 'It opens.',
  template: text,
  sources: ['book'],
});

const GATE = template(`# A gate that opens.
apiVersion: v1
kind: Gate
metadata:
  name: \${service}-gate
  namespace: \${namespace}
spec:
  selector:
    \${selector}
  hosts:
    - \${service}.\${namespace}.svc
    - name: \${service}
  header: # Fill in: the header
    exact: v2
  port: 8080 # Fill in: the port of \${service}
  address: https://\${service}.example.com/\${namespace} # Fill in: the address
`);

const ORDERS: ManifestValues = {
  service: 'orders',
  namespace: 'shop',
  selector: [
    { key: 'app', value: 'orders' },
    { key: 'app.kubernetes.io/part-of', value: 'shop' },
  ],
};

const read = (yaml: string) => {
  const documents = [...parseAllDocuments(yaml)];
  expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
  return documents.map(document => document.toJS());
};

describe('fillManifest', () => {
  it('fills in the names of a service', () => {
    expect(fillManifest(GATE, ORDERS)).toEqual({
      id: 'gate',
      title: 'A gate',
      description: 'It opens.',
      yaml: `# A gate that opens.
apiVersion: v1
kind: Gate
metadata:
  name: orders-gate
  namespace: shop
spec:
  selector:
    app: orders
    app.kubernetes.io/part-of: shop
  hosts:
    - orders.shop.svc
    - name: orders
  header: # Fill in: the header
    exact: v2
  port: 8080 # Fill in: the port of orders
  address: "https://orders.example.com/shop" # Fill in: the address
`,
      fillIn: ['the header', 'the port of orders', 'the address'],
      sources: ['book'],
    });
  });

  it('lets valid names stand in for those that are not known, and says what to fill in', () => {
    const { yaml, fillIn } = fillManifest(GATE, { service: 'orders' });
    expect(yaml).toContain(
      `  name: orders-gate
  namespace: your-namespace # Fill in: the namespace of orders
spec:
  selector:
    app: orders # Fill in: the labels of the pods of orders
  hosts:
    - orders.your-namespace.svc # Fill in: the namespace of orders
    - name: orders
`,
    );
    expect(yaml).toContain(
      '# Fill in: the address, and the namespace of orders\n',
    );
    expect(fillIn).toEqual([
      'the namespace of orders',
      'the labels of the pods of orders',
      'the header',
      'the port of orders',
      'the address, and the namespace of orders',
    ]);
  });

  it('can be read when nothing is known', () => {
    const { yaml, fillIn } = fillManifest(GATE, {});
    expect(read(yaml)).toMatchObject([
      {
        metadata: { name: 'your-service-gate', namespace: 'your-namespace' },
        spec: {
          selector: { app: 'your-service' },
          hosts: ['your-service.your-namespace.svc', { name: 'your-service' }],
        },
      },
    ]);
    expect(fillIn).toEqual([
      'the name of the Service',
      'the namespace of the service',
      'the labels of the pods of the service',
      'the name of the Service, and the namespace of the service',
      'the header',
      'the port of the service',
      'the address, and the name of the Service, and the namespace of the service',
    ]);
  });

  it('leaves lines without placeholders as they are', () => {
    const text = `a: |
  name: true
  - x # Fill in nothing
b: "quoted: # text" # a remark
---
c: [1, "2"]
`;
    expect(fillManifest(template(text), {})).toMatchObject({
      yaml: text,
      fillIn: [],
    });
  });

  it('names a thing to fill in once', () => {
    expect(
      fillManifest(template('a: 1 # Fill in: a\nb: 2 # Fill in: a'), {}).fillIn,
    ).toEqual(['a']);
  });

  it.each([
    'true',
    'False',
    'on',
    'OFF',
    'yes',
    'n',
    'null',
    '~',
    '123',
    '1e3',
    '0x1f',
    '0o7',
    '1_000',
    '12:30',
    '.5',
    '2026-11-22',
    '-',
    '<<',
    '=',
  ])('keeps "%s" a text', name => {
    const { yaml } = fillManifest(
      template(
        'name: ${service}\nlabels:\n  ${selector}\nlist:\n  - ${namespace}',
      ),
      {
        service: name,
        namespace: name,
        selector: [{ key: name, value: name }],
      },
    );
    for (const version of ['1.1', '1.2'] as const) {
      const [document] = [...parseAllDocuments(yaml, { version, merge: true })];
      expect(document.toJS()).toEqual({
        name,
        labels: { [name]: name },
        list: [name],
      });
    }
  });

  const dnsName = fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/);
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[ -~\n\r\t]{0,20}$/),
    fc.constantFrom(
      'a\nb: c',
      'a # Fill in: b',
      "a: b'",
      '"',
      '\\',
      '${namespace}',
      '$&',
      '---',
      '\u2028',
      '\ud800',
      '',
    ),
  );

  it.each([
    ['names of DNS', dnsName],
    ['whatever a person may write', hostile],
  ])('writes %s so that nothing breaks out of its place', (_, text) => {
    fc.assert(
      fc.property(text, text, text, text, (service, namespace, key, value) => {
        const { yaml, fillIn } = fillManifest(GATE, {
          service,
          namespace,
          selector: [{ key, value }],
        });
        expect(read(yaml)).toEqual([
          {
            apiVersion: 'v1',
            kind: 'Gate',
            metadata: { name: `${service}-gate`, namespace },
            spec: {
              selector: { [key]: value },
              hosts: [`${service}.${namespace}.svc`, { name: service }],
              header: { exact: 'v2' },
              port: 8080,
              address: `https://${service}.example.com/${namespace}`,
            },
          },
        ]);
        expect(yaml.split('\n')).toHaveLength(17);
        expect(fillIn).toHaveLength(3);
      }),
    );
  });
});
