import type { ServiceIdentity } from '../service/ServiceIdentity';

/** Whether a cluster is asked about a service: the one that the entity names, and where it names none, every one. */
export function asks(
  { cluster }: ServiceIdentity,
  { name }: { name: string },
): boolean {
  return cluster === undefined || cluster === name;
}
