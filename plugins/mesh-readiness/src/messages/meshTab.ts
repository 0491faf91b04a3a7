/** Texts of the entity tab and the overview card. */
export const meshTabMessages = {
  title: 'Mesh',
} as const;
