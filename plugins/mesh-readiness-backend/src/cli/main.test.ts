import { resolve } from 'node:path';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { entityOf } from '../__testUtils__/entityOf';
import plugin from '../index';
import { main } from './main';

const PATIENCE = 60_000;
const EXAMPLE = resolve(__dirname, '../../../../demo/overlay-example.yaml');
const HEAD = `id: acme
title: What holds at Acme
by: Platform team
date: '2026-11-01'
`;

async function run(args: string[], env: Record<string, string> = {}) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await main(['node', 'mesh-readiness', ...args], {
    say: line => said.push(line),
    complain: line => complained.push(line),
    env,
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

describe('mesh-readiness', () => {
  const folder = createMockDirectory({
    content: {
      'acme.yaml': HEAD,
      'typo.yaml': `${HEAD}suport: {}\n`,
    },
  });

  it.each([[['--help']], [['dry-run', '--help']]])(
    'says what there is for %j',
    async args => {
      const { code, said } = await run(args);
      expect(code).toBe(0);
      expect(said).toContain('Usage: mesh-readiness');
    },
  );

  it.each([
    [['dry-runs'], "unknown command 'dry-runs'"],
    [['dry-run'], "required option '--url <url>' not specified"],
    [['lint-overlay'], "missing required argument 'files'"],
    [
      ['dry-run', '--url', 'http://localhost:7007'],
      'There is nothing to try, expected at least one of --overlay, --edition and --without-overlays.',
    ],
    [
      ['dry-run', '--url', 'localhost', '--edition', '2024-12'],
      '--url is "localhost", expected the address of a backend such as http://localhost:7007.',
    ],
    [
      ['dry-run', '--url', 'http://127.0.0.1:9', '--edition', '2024-12'],
      /The backend at http:\/\/127\.0\.0\.1:9 cannot be reached: .*\. Is it running there\?/,
    ],
    [
      ['dry-run', '--url', 'http://localhost:7007', '--overlay', 'none.yaml'],
      /The overlay none\.yaml cannot be read: ENOENT/,
    ],
  ])('fails for %j with a sentence', async (args, message) => {
    const { code, complained } = await run(args);
    expect(code).toBe(1);
    expect(complained).toMatch(message);
  });

  describe('lint-overlay', () => {
    it('says that the overlay of the demo is in order, and what it changes', async () => {
      const { code, said, complained } = await run(['lint-overlay', EXAMPLE]);
      expect([code, complained]).toEqual([0, '']);
      expect(said).toMatch(
        /^demo-shop is in order\. Laid over 2026-11 it says meshes linkerd, consul; statements traffic\.envoy-extension\.envoy-filter on istio-sidecar, /,
      );
    });

    it('lays an overlay that names no edition over the one that is asked for', async () => {
      const file = folder.resolve('acme.yaml');
      const newest = await run(['lint-overlay', file]);
      expect(newest.said).toContain('Laid over 2026-11 it says nothing.');
      const other = await run(['lint-overlay', file, '--edition', '2024-12']);
      expect(other.said).toContain('Laid over 2024-12 it says nothing.');
      const none = await run(['lint-overlay', file, '--edition', '1999-01']);
      expect([none.code, none.complained]).toEqual([
        1,
        '--edition is "1999-01", expected one of 2024-12, 2026-11.',
      ]);
    });

    it('leads to the line of what is wrong', async () => {
      const file = folder.resolve('typo.yaml');
      const { code, complained } = await run(['lint-overlay', file]);
      expect(code).toBe(1);
      expect(complained).toContain(
        `${file}:5:1 suport: found the key "suport", expected one of `,
      );
    });
  });

  describe('dry-run', () => {
    let url: string;

    beforeAll(async () => {
      const { server } = await startTestBackend({
        features: [
          plugin,
          mockServices.rootConfig.factory({ data: {} }),
          catalogServiceMock.factory({
            entities: [
              ...Array.from({ length: 55 }, (_, index) =>
                entityOf(`component:default/plain-${100 + index}`, {
                  annotations: { requires: 'none' },
                }),
              ),
              entityOf('component:default/filters', {
                annotations: { requires: 'envoy-filter' },
              }),
              entityOf('component:default/silent'),
            ],
          }),
        ],
      });
      url = `http://localhost:${server.port()}`;
    }, PATIENCE);

    it(
      'prints which verdicts of which services would change, of all pages',
      async () => {
        const { code, said, complained } = await run([
          ...['dry-run', '--url', url, '--overlay', EXAMPLE],
        ]);
        expect([code, complained]).toEqual([0, '']);
        expect(said).toMatch(/^Today 2026-11, then 2026-11 with demo-shop\.$/m);
        expect(said).toMatch(/^service +mesh +today +then +why$/m);
        expect(said).toMatch(
          /^component:default\/filters +istio-sidecar +(ready|needs-work) +blocked +MR\d+ .*The mesh policy forbids EnvoyFilter/m,
        );
        expect(said).toMatch(/^consul is new: 55 ready, 1 unknown$/m);
        expect(said).toMatch(
          /^Services: 57 \(56 assessed, 1 not assessed, 0 failed\)$/m,
        );
      },
      PATIENCE,
    );

    it(
      'prints all there is as JSON',
      async () => {
        const { code, said } = await run([
          ...['dry-run', '--url', url, '--edition', '2024-12', '--json'],
        ]);
        expect(code).toBe(0);
        expect(JSON.parse(said)).toMatchObject({
          before: { edition: '2026-11', overlays: [] },
          after: { edition: '2024-12', overlays: [] },
          total: 57,
          assessed: 56,
          notAssessed: 1,
        });
      },
      PATIENCE,
    );

    it('prints what the backend finds wrong with an overlay', async () => {
      const file = folder.resolve('typo.yaml');
      const { code, complained } = await run([
        ...['dry-run', '--url', url, '--overlay', file],
      ]);
      expect(code).toBe(1);
      expect(complained).toContain(`${file}:5:1 suport: found the key`);
    });

    it('says when the backend refuses', async () => {
      const args = ['dry-run', '--url', url, '--edition', '2024-12'];
      const { code, complained } = await run(args, {
        MESH_READINESS_TOKEN: 'mock-invalid-credentials',
      });
      expect(code).toBe(1);
      expect(complained).toMatch(
        /^The backend at http:\/\/localhost:\d+ refuses to answer: .*\. Is the token in MESH_READINESS_TOKEN still good, and may it ask Mesh Readiness and the catalog\?$/,
      );
      const other = await run([...args, '--token-env', 'TOKEN'], {
        MESH_READINESS_TOKEN: 'mock-invalid-credentials',
      });
      expect(other.code).toBe(0);
    });
  });
});
