import { metadataField, podField } from '../../objects/fieldPaths';
import { asList, asText, fieldAt } from '../../objects/fields';
import { WORKLOAD_KINDS } from '../../service/workloadKinds';
import type { Workload } from '../../service/ServiceScope';
import type { ObjectReader, ObservedNeed } from '../ObjectReader';
import { clip } from './binding';

const TEMPLATES = 'inject.istio.io/templates';
const MANAGED = 'spiffe.io/spire-managed-identity';
const DRIVER = 'csi.spiffe.io';

/** Reads whether SPIRE gives the pods their identities. */
export const spire: ObjectReader = {
  kinds: WORKLOAD_KINDS.map(({ kind }) => kind),
  read({ workloads }) {
    return {
      needs: workloads.flatMap(workload => [
        ...templateOf(workload),
        ...labelOf(workload),
        ...volumeOf(workload),
      ]),
    };
  },
};

function templateOf(workload: Workload): ObservedNeed[] {
  const templates = workload.annotations[TEMPLATES] ?? '';
  return templates.split(',').some(template => template.trim() === 'spire')
    ? [
        {
          ...common(workload),
          field: podField(workload, metadataField('annotations', TEMPLATES)),
          raw: clip(templates),
          api: 'inject.istio.io',
        },
      ]
    : [];
}

function labelOf(workload: Workload): ObservedNeed[] {
  return workload.labels[MANAGED] === 'true'
    ? [
        {
          ...common(workload),
          field: podField(workload, metadataField('labels', MANAGED)),
          raw: 'true',
          api: 'spiffe.io',
        },
      ]
    : [];
}

function volumeOf(workload: Workload): ObservedNeed[] {
  return asList(workload.podSpec.volumes).some(
    volume => asText(fieldAt(volume, 'csi', 'driver')) === DRIVER,
  )
    ? [
        {
          ...common(workload),
          field: podField(workload, 'spec.volumes'),
          raw: DRIVER,
        },
      ]
    : [];
}

function common({ object }: Workload) {
  return { feature: 'platform.spire', need: 'required' as const, object };
}
