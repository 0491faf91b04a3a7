import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

export interface Config {
  /** Settings of Mesh Readiness. */
  meshReadiness?: {
    /** Id of the edition that answers when none is asked for, such as `2024-12`; the newest when it is left out. */
    edition?: string;

    /**
     * What holds for every service that says nothing else: the same keys and values as the annotations
     * `mesh-readiness.io/…`, without the prefix. A list may be written as one.
     */
    defaults?: {
      /** Features that every service needs, or `none`. */
      requires?: string | string[];
      /** Features that every service would like to have. */
      prefers?: string | string[];
      /** Features that no service needs. */
      'not-needed'?: string | string[];
      /** Whether the clusters are new. */
      'new-cluster'?: boolean | string;
      /** Whether a platform team runs the mesh. */
      'platform-team'?: boolean | string;
      /** Number of people in a team. */
      'team-size'?: number | string;
      /** Priorities, the most important first. */
      priorities?: string | string[];
      /** Number of pods of a service. */
      pods?: number | string;
      /** Number of nodes of a cluster. */
      nodes?: number | string;
      /** Name of the CNI plugin in use. */
      cni?: string;
      /** Whether the CNI may be changed. */
      'cni-changeable'?: boolean | string;
      /** Version of Kubernetes, as a quoted text. */
      'kubernetes-version'?: string;
      /** Mesh that services run in, with its release if it is known, or `none`. */
      mesh?: string;
    };

    /**
     * Knowledge of your own, laid over an edition in this order: YAML files, relative to the working directory of the
     * backend, or URLs that the backend may read.
     */
    overlays?: Array<{ file: string } | { url: string }>;

    /** The sources that requirements and context are read from. */
    sources?: {
      /** Ids of sources that are not asked. */
      disabled?: string[];
      /** How long a source may take for one service, at most an hour; 10 seconds when it is left out. */
      timeout?: HumanDuration | string;
    };

    /** How what is stored of all services is kept up to date with the catalog. */
    refresh?: {
      /**
       * When the catalog is looked through for what has changed, by one replica at a time. Left out: every minute, the first
       * time 5 seconds after the start, and for 5 minutes at most. A refresh that is cut off then keeps what it has written, and
       * the next one goes on with the rest. After a crash, no replica goes on before that time is over.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };

    /** What is remembered of earlier days. */
    history?: {
      /** How long changes and the totals of days are kept, at least a day; 2 years when it is left out. */
      keep?: HumanDuration | string;
    };
  };
}
