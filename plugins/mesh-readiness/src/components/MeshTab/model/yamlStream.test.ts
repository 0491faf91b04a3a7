import type { Manifest } from 'backstage-plugin-mesh-readiness-common';
import { yamlStream } from './yamlStream';

const manifest = (title: string, yaml: string): Manifest => ({
  id: title,
  title,
  description: '',
  yaml,
  fillIn: [],
  sources: [],
});

it('joins manifests to one stream of documents, each under its title', () => {
  expect(
    yamlStream([
      manifest('A waypoint', 'kind: Gateway\n'),
      manifest('A policy', 'kind: A\n---\nkind: B'),
    ]),
  ).toBe(`# A waypoint
kind: Gateway
---
# A policy
kind: A
---
kind: B
`);
});
