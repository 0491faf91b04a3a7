/** Replaced while it is being built. */
export const RulesPage = () => null;
