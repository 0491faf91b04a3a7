/** What the catalog says about how a service is found among Kubernetes objects; short, and the same whenever the entity is. */
export interface ServiceIdentity {
  entityRef: string;
  /** `metadata.name` of the entity. */
  name: string;
  /** `backstage.io/kubernetes-id`: the value of a label of that name. */
  kubernetesId?: string;
  /** `backstage.io/kubernetes-label-selector`, which counts before the id. */
  labelSelector?: string;
  /** `backstage.io/kubernetes-namespace`. */
  namespace?: string;
  /** `backstage.io/kubernetes-cluster`: the only cluster that is looked at. */
  cluster?: string;
  /** `kiali.io/namespace`, where no namespace is given otherwise. */
  kialiNamespace?: string;
}
