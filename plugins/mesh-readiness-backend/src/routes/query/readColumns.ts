import {
  type Edition,
  SERVICE_COLUMNS,
  type ServiceColumn,
} from 'backstage-plugin-mesh-readiness-common';
import { readChoice } from './readChoice';

/** The columns of a file of services, in the order asked for, each once; all when none is asked for. */
export function readColumns(
  params: URLSearchParams,
  { meshes }: Edition,
): ServiceColumn[] {
  const choices: ServiceColumn[] = [
    ...SERVICE_COLUMNS,
    ...meshes.flatMap(({ id }): ServiceColumn[] => [
      `verdicts:${id}`,
      `blockers:${id}`,
    ]),
  ];
  const written = [...new Set(params.getAll('columns'))];
  return written.length > 0
    ? written.map(name => readChoice('columns', name, choices))
    : [...SERVICE_COLUMNS];
}
