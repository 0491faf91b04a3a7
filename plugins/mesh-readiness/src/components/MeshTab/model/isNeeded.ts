import type { Task } from 'backstage-plugin-mesh-readiness-common';

/** Whether a task has to be done, or only serves what is preferred. */
export const isNeeded = ({ level }: Task): boolean =>
  level !== 'ok' && level !== 'info';
