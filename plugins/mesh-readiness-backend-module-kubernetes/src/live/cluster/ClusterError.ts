import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';

/** What a cluster answered in place of what it was asked for. */
export class ClusterError extends Error {
  /** The HTTP status. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(`the cluster answered ${status}: ${quoteRaw(message)}`);
    this.name = 'ClusterError';
    this.status = status;
  }
}
