/** Texts of the sub-page that lists rules and features. */
export const rulesMessages = {
  title: 'Rules',
} as const;
