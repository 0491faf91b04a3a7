import { type APIRequestContext, expect, test } from '@playwright/test';
import { backendOf, guestHeaders } from './backend';
import { DEMO_ANSWERS, type DemoAnswer } from './demoAnswers';

const MESHES = ['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium'];

/** The part of an assessment that the tables are about. */
interface Answer {
  status: 'assessed' | 'not-assessed';
  evaluations?: { mesh: string; verdict: string }[];
  recommendation?: { status: string; meshes: string[] };
}

const row = ({ status, evaluations, recommendation }: Answer): DemoAnswer => [
  evaluations
    ? MESHES.map(
        mesh => evaluations.find(each => each.mesh === mesh)?.verdict,
      ).join(' ')
    : status,
  recommendation
    ? [recommendation.status, ...recommendation.meshes].join(' ')
    : '',
];

/** What reads an address of the backend as the guest, signed in once. */
async function readAsGuest(request: APIRequestContext, baseURL: string) {
  const backend = backendOf(baseURL);
  const headers = await guestHeaders(request, backend);
  return async (path: string) => {
    const answer = await request.get(`${backend}/api/${path}`, { headers });
    expect(answer.status(), path).toBe(200);
    return answer.json();
  };
}

for (const [edition, answers] of Object.entries(DEMO_ANSWERS)) {
  test(`every service of the demo comes out under ${edition} as its description says`, async ({
    request,
    baseURL,
  }) => {
    const read = await readAsGuest(request, baseURL!);
    const { items } = await read(
      'catalog/entities/by-query?filter=kind=component&limit=200&fields=metadata.name',
    );
    const rows: Record<string, DemoAnswer> = {};
    for (const { metadata } of items) {
      rows[metadata.name] = row(
        await read(
          `mesh-readiness/assessments/component/default/${metadata.name}?edition=${edition}`,
        ),
      );
    }

    expect(rows).toEqual(answers);
  });
}

test('no entity of the demo points at one that is missing', async ({
  request,
  baseURL,
}) => {
  const read = await readAsGuest(request, baseURL!);
  const { items } = await read(
    'catalog/entities/by-query?limit=500&fields=kind,metadata.name,relations',
  );
  const known = items.map(
    ({ kind, metadata }: { kind: string; metadata: { name: string } }) =>
      `${kind.toLowerCase()}:default/${metadata.name}`,
  );
  const targets = items.flatMap(
    ({ relations = [] }: { relations?: { targetRef: string }[] }) =>
      relations.map(({ targetRef }) => targetRef),
  );

  expect(targets.length).toBeGreaterThan(100);
  expect(targets.filter((target: string) => !known.includes(target))).toEqual(
    [],
  );
});
