import { type APIRequestContext, expect, test } from '@playwright/test';
import { backendOf, guestHeaders } from './backend';

// What each service of the demo is there to show: its verdicts on Istio with sidecars, Istio Ambient, Linkerd and Cilium,
// and the meshes that the guidance leads to.
const SERVICES: Record<string, [verdicts: string, meshes: string]> = {
  'back-office': ['ready ready unknown unknown', 'istio-ambient'],
  checkout: ['ready needs-work blocked ready', 'istio-ambient'],
  'courier-tracking': ['ready ready ready ready', 'istio-ambient cilium'],
  'currency-rates': ['ready ready ready blocked', 'istio-ambient'],
  'customer-accounts': ['ready needs-work blocked ready', 'istio-ambient'],
  'fraud-check': ['blocked blocked blocked blocked', ''],
  'gift-wrapping': ['ready ready ready ready', 'linkerd istio-ambient'],
  'image-resizer': ['ready blocked unknown unknown', 'linkerd'],
  invoices: ['ready needs-work blocked ready', 'istio-ambient'],
  'loyalty-points': ['ready ready ready ready', 'linkerd istio-ambient'],
  'order-history': ['ready needs-work blocked blocked', 'istio-ambient'],
  orders: ['blocked needs-work blocked blocked', 'istio-ambient'],
  'parcel-labels': ['ready ready ready ready', 'istio-ambient'],
  'partner-orders': ['ready needs-work blocked unknown', 'istio-ambient'],
  'payment-authorisation': ['ready ready blocked ready', 'istio-ambient'],
  'price-calculator': ['blocked ready ready ready', 'linkerd'],
  'product-catalogue': ['ready ready ready ready', 'istio-ambient'],
  'product-reviews': ['ready ready ready ready', 'linkerd'],
  recommendations: ['ready ready ready ready', 'istio-ambient linkerd cilium'],
  refunds: ['needs-work needs-work needs-work needs-work', 'istio-ambient'],
  returns: ['ready unknown unknown ready', 'istio-ambient'],
  'route-planner': ['ready ready ready ready', 'istio-ambient'],
  'sales-reports': ['not-assessed', ''],
  search: ['ready ready ready ready', 'cilium'],
  'shop-kiosk': ['ready ready ready blocked', 'linkerd istio-ambient'],
  'sign-in-sessions': ['unknown needs-work blocked unknown', 'istio-ambient'],
  stock: ['ready ready ready blocked', 'istio-ambient'],
  'store-locator': ['ready ready ready ready', 'linkerd istio-ambient'],
  'storefront-website': ['not-assessed', ''],
  'supplier-gateway': ['ready unknown unknown ready', 'istio-ambient'],
  'voucher-codes': ['ready needs-work blocked unknown', 'istio-ambient'],
  'wish-list': ['unknown unknown unknown unknown', 'linkerd istio-ambient'],
};

const MESHES = ['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium'];

/** The part of an assessment that the table is about. */
interface Answer {
  status: 'assessed' | 'not-assessed';
  evaluations?: { mesh: string; verdict: string }[];
  recommendation?: { meshes: string[] };
}

const row = ({ status, evaluations, recommendation }: Answer) => [
  evaluations
    ? MESHES.map(
        mesh => evaluations.find(each => each.mesh === mesh)?.verdict,
      ).join(' ')
    : status,
  recommendation?.meshes.join(' ') ?? '',
];

async function getJson(
  request: APIRequestContext,
  baseURL: string,
  path: string,
) {
  const backend = backendOf(baseURL);
  const answer = await request.get(`${backend}/api/${path}`, {
    headers: await guestHeaders(request, backend),
  });
  expect(answer.status(), path).toBe(200);
  return answer.json();
}

test('every service of the demo comes out as its description says', async ({
  request,
  baseURL,
}) => {
  const { items } = await getJson(
    request,
    baseURL!,
    'catalog/entities/by-query?filter=kind=component&limit=200&fields=metadata.name',
  );
  const rows: Record<string, unknown> = {};
  for (const { metadata } of items) {
    rows[metadata.name] = row(
      await getJson(
        request,
        baseURL!,
        `mesh-readiness/assessments/component/default/${metadata.name}?edition=2024-12`,
      ),
    );
  }

  expect(rows).toEqual(SERVICES);
});

test('no entity of the demo points at one that is missing', async ({
  request,
  baseURL,
}) => {
  const { items } = await getJson(
    request,
    baseURL!,
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
