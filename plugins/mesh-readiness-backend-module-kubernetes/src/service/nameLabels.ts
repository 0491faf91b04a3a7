/** Labels that usually say what a workload, and the Service in front of it, is called. */
export const NAME_LABELS = ['app', 'app.kubernetes.io/name', 'k8s-app'];
