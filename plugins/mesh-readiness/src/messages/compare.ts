/** Texts of the sub-page that compares the meshes, and of the parts it shares with the tab. */
export const compareMessages = {
  title: 'Compare',
} as const;
