import type { Freshness } from 'backstage-plugin-mesh-readiness-common';
import type { Request } from 'express';
import type { Viewer } from '../access/Viewer';
import type { ViewerReader } from '../access/ViewerReader';
import type { Lookup } from '../lookup/Lookup';
import type { CredentialsOf } from './CredentialsOf';
import { freshnessFor } from './freshnessFor';
import type { Lookups } from './Lookups';
import { paramsOf } from './query/paramsOf';

/** What a question about all services is answered with. */
export interface Asked {
  /** The query. */
  params: URLSearchParams;
  viewer: Viewer;
  lookup: Lookup;
  freshness: Freshness;
}

/** Brings together what every question about all services needs: who asks, what they may see, and what is known. */
export class Asking {
  readonly #credentialsOf: CredentialsOf;
  readonly #viewers: Pick<ViewerReader, 'viewerOf'>;
  readonly #lookups: Lookups;

  constructor(options: {
    credentialsOf: CredentialsOf;
    viewers: Pick<ViewerReader, 'viewerOf'>;
    lookups: Lookups;
  }) {
    this.#credentialsOf = options.credentialsOf;
    this.#viewers = options.viewers;
    this.#lookups = options.lookups;
  }

  /** What is known for the one who sent a request; throws when they may see nothing of the plugin, or that cannot be told. */
  async about(request: Request): Promise<Asked> {
    const credentials = await this.#credentialsOf(request);
    const [viewer, { lookup, freshness }] = await Promise.all([
      this.#viewers.viewerOf(credentials),
      this.#lookups.current(),
    ]);
    return {
      params: paramsOf(request),
      viewer,
      lookup,
      freshness: freshnessFor(viewer, freshness),
    };
  }
}
