import { asList, asRecord, asText, fieldAt, pick } from './fields';

const READ = [
  'hostNetwork',
  'nodeName',
  'nodeSelector',
  'os',
  'restartPolicy',
  'securityContext',
  'serviceAccountName',
];

const READ_OF_CONTAINERS = [
  'name',
  'image',
  'ports',
  'restartPolicy',
  'securityContext',
];

/** A specification of pods as it is kept: no command, no environment, and of volumes only the CSI drivers. */
export function trimPodSpec(
  spec: Record<string, unknown>,
): Record<string, unknown> {
  const drivers = driversOf(spec.volumes);
  return {
    ...pick(spec, ...READ),
    ...containers(spec, 'initContainers'),
    ...containers(spec, 'containers'),
    ...(drivers.length > 0 && { volumes: drivers }),
  };
}

function containers(spec: Record<string, unknown>, key: string) {
  const list = asList(spec[key]).map(container =>
    pick(asRecord(container), ...READ_OF_CONTAINERS),
  );
  return list.length > 0 ? { [key]: list } : {};
}

function driversOf(volumes: unknown) {
  return asList(volumes).flatMap(volume => {
    const driver = asText(fieldAt(volume, 'csi', 'driver'));
    return driver === undefined
      ? []
      : [{ name: asRecord(volume).name, csi: { driver } }];
  });
}
