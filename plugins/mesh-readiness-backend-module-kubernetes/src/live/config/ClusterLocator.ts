import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { accessOf } from './accessOf';
import type { ClusterSettings } from './ClusterSettings';
import { clustersFromCatalog } from './clustersFromCatalog';
import type { LiveConfig } from './readLiveConfig';
import type { LocatorMethod } from './readLocatorMethods';
import { refusedUrl } from './refusedUrl';
import type { UnprovenCluster } from './UnprovenCluster';

/** Finds the clusters that are to be read, in every place where the Kubernetes plugin looks for them. */
export class ClusterLocator {
  readonly #options: {
    config: LiveConfig;
    catalog: CatalogService;
    auth: AuthService;
    logger: LoggerService;
  };
  readonly #said = new Set<string>();

  constructor(options: {
    config: LiveConfig;
    catalog: CatalogService;
    auth: AuthService;
    logger: LoggerService;
  }) {
    this.#options = options;
  }

  /** True when what it finds may change while the portal runs. */
  get asksCatalog(): boolean {
    return this.#options.config.methods.some(({ type }) => type === 'catalog');
  }

  /** The clusters as they are now, each name once; throws when the catalog cannot tell. */
  async locate(): Promise<ClusterSettings[]> {
    const found = new Map<string, ClusterSettings>();
    for (const method of this.#options.config.methods) {
      for (const cluster of await this.#locateBy(method)) {
        if (found.has(cluster.name)) {
          this.#sayOnce(
            `There are several clusters ${cluster.name}; the first one is read`,
          );
        } else {
          found.set(cluster.name, cluster);
        }
      }
    }
    for (const name of this.#options.config.chosen?.keys() ?? []) {
      if (!found.has(name)) {
        this.#sayOnce(
          `There is no cluster ${name}, which meshReadiness.kubernetes.clusters names; known are: ${
            [...found.keys()].join(', ') || 'none'
          }`,
        );
      }
    }
    return [...found.values()];
  }

  async #locateBy(method: LocatorMethod): Promise<ClusterSettings[]> {
    switch (method.type) {
      case 'config':
        return method.clusters.flatMap(cluster => this.#proven(cluster) ?? []);
      case 'catalog': {
        const { catalog, auth } = this.#options;
        const { allowSkipTlsVerify, allowedHosts } = method;
        const clusters = await clustersFromCatalog({
          catalog,
          auth,
          allowSkipTlsVerify,
        });
        return await Promise.all(
          clusters
            .flatMap(cluster => this.#proven(cluster) ?? [])
            .map(async cluster => {
              const reason = await refusedUrl(cluster.url, {
                allowedHosts,
              }).catch(
                error =>
                  `its kubernetes.io/api-server could not be looked up: ${
                    toError(error).message
                  }`,
              );
              return reason === undefined
                ? cluster
                : { ...cluster, access: { kind: 'none' as const, reason } };
            }),
        );
      }
      case 'other':
        this.#sayOnce(
          `Clusters that Kubernetes finds by ${method.name} are not read; expected config, catalog or localKubectlProxy under kubernetes.clusterLocatorMethods`,
        );
        return [];
      default:
        throw new Error(`${method satisfies never}`);
    }
  }

  #proven({
    authProvider,
    token,
    ...cluster
  }: UnprovenCluster): ClusterSettings | undefined {
    const { chosen } = this.#options.config;
    const own = chosen?.get(cluster.name);
    return chosen && !own
      ? undefined
      : {
          ...cluster,
          access: accessOf({
            name: cluster.name,
            authProvider,
            token: own?.token ?? token,
          }),
        };
  }

  #sayOnce(sentence: string) {
    if (!this.#said.has(sentence)) {
      this.#said.add(sentence);
      this.#options.logger.warn(sentence);
    }
  }
}
