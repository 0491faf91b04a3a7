/** The verdicts on Istio with sidecars, Istio Ambient, Linkerd and Cilium, and how the guidance ends: with which word, and at which meshes. */
export type DemoAnswer = [verdicts: string, recommendation: string];

/** What each service of the demo is there to show, by edition. */
export const DEMO_ANSWERS: Record<string, Record<string, DemoAnswer>> = {
  '2024-12': {
    'back-office': ['ready ready unknown unknown', 'decided istio-ambient'],
    checkout: ['ready needs-work blocked ready', 'decided istio-ambient'],
    'click-and-collect': [
      'unknown unknown unknown unknown',
      'open linkerd istio-ambient cilium',
    ],
    'courier-tracking': [
      'ready ready ready ready',
      'open istio-ambient cilium',
    ],
    'currency-rates': ['ready ready ready blocked', 'decided istio-ambient'],
    'customer-accounts': [
      'ready needs-work blocked ready',
      'decided istio-ambient',
    ],
    'door-counters': [
      'unknown unknown unknown unknown',
      'open istio-ambient cilium',
    ],
    'exchange-desk': ['ready ready ready ready', 'open istio-ambient cilium'],
    'fraud-check': ['blocked blocked blocked blocked', 'all-blocked'],
    'gift-cards': [
      'unknown unknown blocked unknown',
      'open istio-ambient cilium',
    ],
    'gift-wrapping': ['ready ready ready ready', 'open linkerd istio-ambient'],
    'image-resizer': ['ready blocked unknown unknown', 'decided linkerd'],
    invoices: ['ready needs-work blocked ready', 'decided istio-ambient'],
    'loyalty-points': ['ready ready ready ready', 'open linkerd istio-ambient'],
    newsletter: [
      'ready ready ready ready',
      'open istio-ambient linkerd cilium',
    ],
    'nightly-settlement': [
      'unknown unknown unknown unknown',
      'decided istio-ambient',
    ],
    'opening-hours': [
      'ready ready ready ready',
      'open linkerd istio-ambient cilium',
    ],
    'order-history': [
      'ready needs-work blocked blocked',
      'decided istio-ambient',
    ],
    orders: ['blocked needs-work blocked blocked', 'decided istio-ambient'],
    'parcel-labels': ['ready ready ready ready', 'decided istio-ambient'],
    'parcel-scanner': [
      'unknown unknown blocked unknown',
      'open istio-ambient cilium',
    ],
    'partner-orders': [
      'ready needs-work blocked unknown',
      'decided istio-ambient',
    ],
    'payment-authorisation': [
      'ready ready blocked ready',
      'decided istio-ambient',
    ],
    'price-calculator': ['blocked ready ready ready', 'decided linkerd'],
    'price-labels': [
      'ready ready ready ready',
      'open linkerd istio-ambient cilium',
    ],
    'product-catalogue': ['ready ready ready ready', 'decided istio-ambient'],
    'product-reviews': ['ready ready ready ready', 'decided linkerd'],
    recommendations: [
      'ready ready ready ready',
      'open istio-ambient linkerd cilium',
    ],
    refunds: [
      'needs-work needs-work needs-work needs-work',
      'decided istio-ambient',
    ],
    returns: ['ready unknown unknown ready', 'decided istio-ambient'],
    'route-planner': ['ready ready ready ready', 'decided istio-ambient'],
    'sales-reports': ['not-assessed', ''],
    search: ['ready ready ready ready', 'decided cilium'],
    'shelf-cameras': [
      'unknown unknown unknown unknown',
      'decided istio-ambient',
    ],
    'shop-kiosk': ['ready ready ready blocked', 'open linkerd istio-ambient'],
    'sign-in-sessions': [
      'unknown needs-work blocked unknown',
      'decided istio-ambient',
    ],
    'size-advisor': [
      'unknown unknown unknown unknown',
      'open istio-ambient linkerd cilium',
    ],
    stock: ['ready ready ready blocked', 'decided istio-ambient'],
    'stock-database': [
      'unknown unknown unknown unknown',
      'decided istio-ambient',
    ],
    'store-credit': [
      'needs-work needs-work needs-work needs-work',
      'open istio-ambient cilium',
    ],
    'store-locator': ['ready ready ready ready', 'open linkerd istio-ambient'],
    'storefront-website': ['not-assessed', ''],
    'supplier-gateway': [
      'ready unknown unknown ready',
      'decided istio-ambient',
    ],
    'till-sync': ['ready needs-work blocked unknown', 'decided istio-ambient'],
    'voice-picking': [
      'unknown unknown unknown unknown',
      'decided istio-ambient',
    ],
    'voucher-codes': [
      'ready needs-work blocked unknown',
      'decided istio-ambient',
    ],
    'wish-list': [
      'unknown unknown unknown unknown',
      'open linkerd istio-ambient',
    ],
  },
  '2026-11': {
    'back-office': ['ready ready ready ready', 'decided istio-ambient'],
    checkout: [
      'needs-work needs-work blocked needs-work',
      'decided istio-ambient',
    ],
    'click-and-collect': [
      'unknown unknown unknown unknown',
      'open linkerd istio-ambient',
    ],
    'courier-tracking': [
      'ready needs-work ready blocked',
      'open istio-sidecar istio-ambient',
    ],
    'currency-rates': [
      'needs-work needs-work ready needs-work',
      'decided istio-ambient',
    ],
    'customer-accounts': [
      'ready needs-work blocked needs-work',
      'open istio-sidecar istio-ambient',
    ],
    'door-counters': ['blocked blocked blocked blocked', 'all-blocked'],
    'exchange-desk': ['ready ready ready needs-work', 'decided istio-ambient'],
    'fraud-check': ['blocked blocked blocked blocked', 'all-blocked'],
    'gift-cards': [
      'ready needs-work blocked needs-work',
      'open istio-sidecar istio-ambient',
    ],
    'gift-wrapping': [
      'needs-work needs-work ready blocked',
      'open linkerd istio-ambient',
    ],
    'image-resizer': [
      'ready blocked blocked needs-work',
      'decided istio-sidecar',
    ],
    invoices: ['ready needs-work blocked needs-work', 'decided istio-ambient'],
    'loyalty-points': [
      'ready needs-work ready ready',
      'open linkerd istio-ambient',
    ],
    newsletter: [
      'ready ready ready needs-work',
      'open istio-ambient linkerd istio-sidecar',
    ],
    'nightly-settlement': [
      'needs-work needs-work ready needs-work',
      'decided istio-ambient',
    ],
    'opening-hours': [
      'ready ready ready needs-work',
      'open linkerd istio-ambient',
    ],
    'order-history': ['needs-work blocked ready needs-work', 'decided linkerd'],
    orders: ['needs-work blocked blocked needs-work', 'decided istio-sidecar'],
    'parcel-labels': [
      'ready ready ready needs-work',
      'open istio-ambient istio-sidecar',
    ],
    'parcel-scanner': [
      'needs-work blocked ready needs-work',
      'decided linkerd',
    ],
    'partner-orders': [
      'ready needs-work blocked needs-work',
      'decided istio-ambient',
    ],
    'payment-authorisation': [
      'ready needs-work ready needs-work',
      'decided istio-ambient',
    ],
    'price-calculator': [
      'needs-work ready ready needs-work',
      'open istio-ambient linkerd',
    ],
    'price-labels': [
      'ready ready ready ready',
      'no-mesh linkerd istio-ambient cilium',
    ],
    'product-catalogue': [
      'ready needs-work ready blocked',
      'decided istio-ambient',
    ],
    'product-reviews': ['ready needs-work ready blocked', 'decided linkerd'],
    recommendations: [
      'ready needs-work ready blocked',
      'open linkerd istio-sidecar istio-ambient',
    ],
    refunds: [
      'needs-work needs-work needs-work needs-work',
      'decided istio-ambient',
    ],
    returns: [
      'ready unknown unknown unknown',
      'open istio-sidecar istio-ambient',
    ],
    'route-planner': [
      'ready needs-work ready needs-work',
      'decided istio-ambient',
    ],
    'sales-reports': ['not-assessed', ''],
    search: ['ready ready ready ready', 'no-mesh cilium'],
    'shelf-cameras': ['blocked blocked blocked blocked', 'all-blocked'],
    'shop-kiosk': ['ready ready ready needs-work', 'decided istio-ambient'],
    'sign-in-sessions': [
      'needs-work needs-work blocked needs-work',
      'open istio-ambient istio-sidecar',
    ],
    'size-advisor': [
      'ready needs-work needs-work needs-work',
      'open istio-sidecar istio-ambient linkerd cilium',
    ],
    stock: [
      'needs-work needs-work ready needs-work',
      'open istio-ambient istio-sidecar',
    ],
    'stock-database': [
      'ready ready needs-work needs-work',
      'open istio-ambient istio-sidecar',
    ],
    'store-credit': [
      'needs-work needs-work needs-work needs-work',
      'open istio-ambient cilium',
    ],
    'store-locator': [
      'ready ready ready ready',
      'no-mesh istio-ambient linkerd',
    ],
    'storefront-website': ['not-assessed', ''],
    'supplier-gateway': [
      'ready unknown unknown unknown',
      'open istio-sidecar istio-ambient',
    ],
    'till-sync': [
      'needs-work blocked blocked needs-work',
      'open cilium istio-sidecar',
    ],
    'voice-picking': ['blocked blocked blocked needs-work', 'decided cilium'],
    'voucher-codes': ['needs-work blocked ready needs-work', 'decided linkerd'],
    'wish-list': [
      'unknown unknown unknown unknown',
      'open istio-ambient linkerd',
    ],
  },
};
