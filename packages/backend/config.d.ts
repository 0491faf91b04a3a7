export interface Config {
  /** What there is to try beside the demo catalog. */
  demo?: {
    /** How many services a generated organisation has; none when left out. */
    services?: number;
    /**
     * Who may see what: everybody everything (`all`, when left out), or, with `own`, everybody the Groups, Users and
     * Domains, and of all other entities those of their own Groups.
     */
    policy?: 'all' | 'own';
    /** Stand-ins for Kubernetes clusters, which are none: they run inside of the backend and answer from files. */
    kubernetes?: {
      /** False: there are none; true when left out. */
      enabled?: boolean;
      clusters: Array<{
        /** As the Kubernetes plugin and the annotation `backstage.io/kubernetes-cluster` know it. */
        name: string;
        /** Says that it is a stand-in. */
        title: string;
        /** Folder of the YAML files with its objects, relative to where the backend runs. */
        objects: string;
        /** Groups of custom resources that are installed although there is no object of them. */
        installed?: string[];
        /** Kinds that it refuses to list, such as `EnvoyFilter.networking.istio.io`. */
        forbidden?: string[];
      }>;
    };
  };
  /** Repositories that lie on the disk and are read from there instead of over the network. */
  localCopies?: Array<{
    /** How the URLs of the repository's files begin. */
    url: string;
    /** Where the copy lies, relative to where the backend runs. */
    directory: string;
  }>;
}
