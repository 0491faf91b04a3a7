import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  isKubernetesName,
  type Provenance,
  readSelector,
} from 'backstage-plugin-mesh-readiness-common';
import {
  mergeClaims,
  type PartialClaims,
  quoteRaw,
} from 'backstage-plugin-mesh-readiness-node';

const NAMESPACE = 'backstage.io/kubernetes-namespace';
const ID = 'backstage.io/kubernetes-id';
const LABEL_SELECTOR = 'backstage.io/kubernetes-label-selector';

/** What a selector is made of that asks for more than labels with one value. */
const SELECTOR = /^[\w\s./(),!=-]+$/;

/** The claims of the standard annotations of the Kubernetes plugin: in which namespace a component runs, and the labels of its pods. */
export function claimsFromKubernetes(
  entity: Entity,
  sourceId: string,
  now: string,
): Required<PartialClaims> {
  const annotations: Record<string, unknown> =
    entity.metadata.annotations ?? {};
  const entityRef = stringifyEntityRef(entity);

  const read = (
    annotation: string,
    expected: string,
    claim: (text: string, provenance: Provenance) => PartialClaims | undefined,
  ): PartialClaims => {
    const value = annotations[annotation];
    if (value === undefined) {
      return {};
    }
    const provenance: Provenance = {
      source: sourceId,
      origin: 'component',
      basis: 'declared',
      entityRef,
      field: `metadata.annotations["${annotation}"]`,
      raw: quoteRaw(value),
      readAt: now,
    };
    const claims =
      typeof value === 'string' ? claim(value.trim(), provenance) : undefined;
    return (
      claims ?? {
        problems: [
          {
            kind: 'malformed-value',
            params: {
              raw: quoteRaw(value),
              expected,
              where: `${provenance.field} of ${entityRef}`,
            },
            because: [provenance],
          },
        ],
      }
    );
  };

  const selector = (value: string, provenance: Provenance): PartialClaims => ({
    context: [{ key: 'selector', value, provenance }],
  });

  return mergeClaims([
    read(
      NAMESPACE,
      'the name of a namespace such as "shop"',
      (value, provenance) =>
        isKubernetesName(value)
          ? { context: [{ key: 'namespace', value, provenance }] }
          : undefined,
    ),
    annotations[LABEL_SELECTOR] === undefined
      ? read(
          ID,
          'the value of a label such as "orders"',
          (value, provenance) => {
            const label = `${ID}=${value}`;
            return value && readSelector(label)
              ? selector(label, { ...provenance, basis: 'inferred' })
              : undefined;
          },
        )
      : read(
          LABEL_SELECTOR,
          'a label selector such as "app=orders"',
          (value, provenance) => {
            if (readSelector(value)) {
              return selector(value, provenance);
            }
            return SELECTOR.test(value) ? {} : undefined;
          },
        ),
  ]);
}
