/** A Kubernetes object as somebody writes it; whatever it has beside these fields is kept and answered as it is. */
export interface ApiObject {
  apiVersion: string;
  kind: string;
  metadata: {
    name: string;
    namespace?: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
    resourceVersion?: string;
    uid?: string;
    creationTimestamp?: string;
    [field: string]: unknown;
  };
  [field: string]: unknown;
}

/** What is needed to find an object. */
export type ObjectReference = Pick<ApiObject, 'apiVersion' | 'kind'> & {
  metadata: { name: string; namespace?: string };
};
