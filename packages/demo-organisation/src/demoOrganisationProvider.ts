/** The provider that the catalog takes the entities to come from; while none of this name is installed, it removes them. */
export const DEMO_ORGANISATION_PROVIDER = 'demo-organisation';
