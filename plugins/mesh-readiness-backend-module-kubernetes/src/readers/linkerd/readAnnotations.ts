import { metadataField, podField } from '../../objects/fieldPaths';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ServiceScope, Workload } from '../../service/ServiceScope';
import type { ObservedNeed, ReaderResult } from '../ObjectReader';
import { accessNeeds } from './accessNeeds';
import { serviceProfilesOf } from './serviceProfilesOf';
import { mergeResults } from '../support';

type AnnotationNeed = Pick<ObservedNeed, 'feature' | 'need'>;

/** Annotations of Services and routes that say how they are called, none of which counts beside a ServiceProfile. */
const OF_CALLS: Record<string, AnnotationNeed> = {
  'balancer.linkerd.io/failure-accrual': required('traffic.circuit-breaking'),
  'retry.linkerd.io/http': required('traffic.retries-timeouts'),
  'retry.linkerd.io/grpc': required('traffic.retries-timeouts'),
  'timeout.linkerd.io/request': required('traffic.retries-timeouts'),
  'timeout.linkerd.io/response': required('traffic.retries-timeouts'),
  'timeout.linkerd.io/idle': required('traffic.retries-timeouts'),
};

/** Annotations of pods and namespaces that keep a part of the traffic from the proxy, or keep the proxy from looking into it. */
const OF_PROXIES: Record<string, AnnotationNeed> = {
  'config.linkerd.io/opaque-ports': preferred('workload.server-first-tcp'),
  'config.linkerd.io/skip-inbound-ports': preferred('workload.plaintext'),
  'config.linkerd.io/skip-outbound-ports': preferred('workload.plaintext'),
  'config.linkerd.io/skip-subnets': preferred('workload.plaintext'),
};

const OPAQUE_PORTS = 'config.linkerd.io/opaque-ports';
const DEFAULT_POLICY = 'config.linkerd.io/default-inbound-policy';

/** Where annotations stand: in the template of pods, or in the object itself. */
type Template = Pick<Workload, 'templateField'>;
const ITSELF: Template = { templateField: '' };

/** Labels of Services that other clusters are to see. */
const EXPORTS = ['mirror.linkerd.io/exported', 'mirror.linkerd.io/federated'];

/** What Linkerd's labels and annotations on Services, pods and namespaces make a service need; the nearest to the pods counts. */
export function readAnnotations(scope: ServiceScope): ReaderResult {
  const ofCalls = mergeResults(
    scope.services.map(service => onService(scope, service)),
  );
  return {
    needs: [
      ...ofCalls.needs,
      ...scope.services.flatMap(exported),
      ...scope.services.flatMap(service =>
        at(service, service.metadata.annotations, ITSELF, {
          [OPAQUE_PORTS]: OF_PROXIES[OPAQUE_PORTS],
        }),
      ),
      ...onPods(scope),
    ],
    unbound: ofCalls.unbound,
  };
}

/** What annotations of a Service or route say about how it is called. */
export function callNeeds(object: KubernetesObject): ObservedNeed[] {
  return at(object, object.metadata.annotations, ITSELF, OF_CALLS);
}

function onService(
  scope: ServiceScope,
  service: KubernetesObject,
): ReaderResult {
  const needs = callNeeds(service);
  return serviceProfilesOf(scope, service).length > 0
    ? {
        needs: [],
        unbound: needs.map(({ object, field }) => ({
          object,
          field,
          reason: 'takes no effect beside the ServiceProfile of the Service',
        })),
      }
    : { needs };
}

function exported(object: KubernetesObject): ObservedNeed[] {
  const { labels = {} } = object.metadata;
  return EXPORTS.filter(
    key => labels[key] !== undefined && labels[key] !== 'false',
  ).map(key => ({
    feature: 'platform.multicluster',
    need: 'required',
    object,
    field: metadataField('labels', key),
    raw: labels[key],
    api: 'mirror.linkerd.io',
  }));
}

/** An annotation of the pods beats the same of their namespace. */
function onPods({ objects, workloads }: ServiceScope): ObservedNeed[] {
  const seen = new Set<string>();
  return workloads.flatMap(workload => {
    const { object, namespace, annotations } = workload;
    const near = proxyNeeds(object, annotations, workload);
    const beaten = new Set(Object.keys(annotations));
    const far = objects
      .named('Namespace', '', namespace)
      .flatMap(holder =>
        proxyNeeds(
          holder,
          Object.fromEntries(
            Object.entries(holder.metadata.annotations ?? {}).filter(
              ([key]) => !beaten.has(key),
            ),
          ),
          ITSELF,
        ),
      )
      .filter(({ field, feature }) => {
        const key = `${namespace} ${feature} ${field}`;
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
      });
    return [...near, ...far];
  });
}

function proxyNeeds(
  object: KubernetesObject,
  annotations: Record<string, string>,
  template: Template,
): ObservedNeed[] {
  const policy = annotations[DEFAULT_POLICY];
  return [
    ...at(object, annotations, template, OF_PROXIES),
    ...(policy === undefined
      ? []
      : accessNeeds(
          object,
          podField(template, metadataField('annotations', DEFAULT_POLICY)),
          policy,
        ).map(need => ({ ...need, api: 'config.linkerd.io' }))),
  ];
}

/** The needs that annotations of a holder stand for. */
function at(
  object: KubernetesObject,
  annotations: Record<string, string> | undefined,
  template: Template,
  known: Record<string, AnnotationNeed>,
): ObservedNeed[] {
  return Object.entries(known).flatMap(([key, need]) => {
    const value = annotations?.[key];
    return value === undefined || value === ''
      ? []
      : [
          {
            ...need,
            object,
            field: podField(template, metadataField('annotations', key)),
            raw: value,
            api: key.slice(0, key.indexOf('/')),
          },
        ];
  });
}

function required(feature: string): AnnotationNeed {
  return { feature, need: 'required' };
}

function preferred(feature: string): AnnotationNeed {
  return { feature, need: 'preferred' };
}
