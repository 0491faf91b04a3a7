/** Orders versions: negative when the first is older. */
export const compareVersions = new Intl.Collator('en', { numeric: true })
  .compare;
