/** Texts around the sub-pages, where the legacy shell shows them itself. */
export const pageMessages = {
  title: 'Mesh readiness',
  subtitle: 'Four meshes, one service, every reason',
} as const;
