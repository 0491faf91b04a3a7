import { parse } from 'yaml';
import { metadataField, podField } from '../../objects/fieldPaths';
import { asNumber, asRecord } from '../../objects/fields';
import { WORKLOAD_KINDS } from '../../service/workloadKinds';
import type { Workload } from '../../service/ServiceScope';
import type { ObjectReader, ObservedNeed } from '../ObjectReader';
import { clip } from './binding';

const CONFIG = 'proxy.istio.io/config';

const EXCLUDED = [
  'traffic.sidecar.istio.io/excludeInboundPorts',
  'traffic.sidecar.istio.io/excludeOutboundPorts',
];

/** Ports that the proxy itself listens on. */
const OF_PROXY = ['15020', '15021', '15090'];

/** Reads what the annotations of pods tell the proxy: to trace, and which ports to leave alone. */
export const proxyAnnotations: ObjectReader = {
  kinds: WORKLOAD_KINDS.map(({ kind }) => kind),
  read({ workloads }) {
    return {
      needs: workloads.flatMap(workload => [
        ...tracingOf(workload),
        ...EXCLUDED.flatMap(annotation => excludedOf(workload, annotation)),
      ]),
    };
  },
};

function tracingOf(workload: Workload): ObservedNeed[] {
  const { tracing } = asRecord(parsed(workload.annotations[CONFIG]));
  const { sampling, ...settings } = asRecord(tracing);
  const percentage = asNumber(sampling);
  const [provider] = Object.keys(settings);
  const told = [
    ...(provider === undefined ? [] : [provider]),
    ...(percentage === undefined ? [] : [`${percentage} % of requests`]),
  ];
  return told.length > 0
    ? [
        {
          feature: 'observability.tracing',
          need: 'required',
          object: workload.object,
          field: podField(workload, metadataField('annotations', CONFIG)),
          raw: clip(`tracing ${told.join(', ')}`),
          api: 'proxy.istio.io',
        },
      ]
    : [];
}

/** What goes past the proxy is not wrapped in mTLS; whether that has to be so, the annotation does not say. */
function excludedOf(workload: Workload, annotation: string): ObservedNeed[] {
  const ports = (workload.annotations[annotation] ?? '')
    .split(',')
    .map(port => port.trim())
    .filter(port => port !== '' && !OF_PROXY.includes(port));
  return ports.length > 0
    ? [
        {
          feature: 'workload.plaintext',
          need: 'preferred',
          object: workload.object,
          field: podField(workload, metadataField('annotations', annotation)),
          raw: clip(ports.join(', ')),
          api: 'traffic.sidecar.istio.io',
        },
      ]
    : [];
}

function parsed(config: string | undefined): unknown {
  try {
    return config === undefined ? undefined : parse(config);
  } catch {
    return undefined;
  }
}
