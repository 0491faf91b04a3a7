import { ciliumReader } from './cilium';
import { gatewayApiReader } from './gatewayApi';
import { ISTIO_READERS } from './istio';
import { linkerdReader } from './linkerd';
import { networkPolicyReader } from './networkPolicy';
import type { ObjectReader } from './ObjectReader';
import { workloadReader } from './workload';

/** Every reader, in the order in which what they find is told. */
export const READERS: readonly ObjectReader[] = [
  ...ISTIO_READERS,
  linkerdReader,
  ciliumReader,
  gatewayApiReader,
  networkPolicyReader,
  workloadReader,
];
