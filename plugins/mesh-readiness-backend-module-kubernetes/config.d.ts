import type { HumanDuration } from '@backstage/types';

export interface Config {
  /** Settings of Mesh Readiness. */
  meshReadiness?: {
    /** How Kubernetes clusters are read; which there are stands under `kubernetes.clusterLocatorMethods`. */
    kubernetes?: {
      /** False: no cluster is read, whatever is set up for the Kubernetes plugin; true when it is left out. */
      enabled?: boolean;

      /** The clusters that are read; all when it is left out. */
      clusters?: Array<{
        /** Name of the cluster, as the Kubernetes plugin knows it. */
        name: string;
        /**
         * Token of a service account that may get, list and watch; needed where the Kubernetes plugin acts for the user who is
         * signed in, and used instead of its own where it has one.
         * @visibility secret
         */
        serviceAccountToken?: string;
      }>;

      /** How long one answer of a cluster may take, at most 10 minutes; 30 seconds when it is left out. */
      requestTimeout?: HumanDuration | string;

      /**
       * How long a service waits for a cluster that has not been read yet, at most as long as `meshReadiness.sources.timeout`;
       * 8 seconds when it is left out.
       */
      firstReadTimeout?: HumanDuration | string;

      /** Reading Kubernetes objects from the files beside the code, for portals that may not read clusters. */
      manifests?: {
        /** True: they are read; false when it is left out. */
        enabled?: boolean;
        /** Folders that are looked for, relative to the source location of a service; the usual ones when it is left out. */
        paths?: string[];
        /** How long it takes until a repository is asked whether it has changed, a minute to a week; 10 minutes when it is left out. */
        interval?: HumanDuration | string;
        /** False: no program is run that renders kustomize folders; true when it is left out. */
        kustomize?: boolean;
      };
    };
  };

  /** Settings of the Kubernetes plugin, as far as Mesh Readiness reads them. */
  kubernetes?: {
    clusterLocatorMethods?: Array<{
      type: string;
      clusters?: Array<{
        url: string;
        name: string;
        title?: string;
        authProvider?: string;
        /** @visibility secret */
        authMetadata?: object;
        /** @visibility secret */
        serviceAccountToken?: string;
        skipTLSVerify?: boolean;
        /** @visibility secret */
        caData?: string;
        /** @visibility secret */
        caFile?: string;
      }>;
      dangerouslyAllowClusterUrls?: string[];
      dangerouslyAllowSkipTLSVerify?: boolean;
    }>;
  };
}
