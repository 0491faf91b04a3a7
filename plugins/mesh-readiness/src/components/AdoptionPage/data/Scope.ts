import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { createContext, useContext } from 'react';
import type { PageFilters } from './usePageFilters';

/** What all parts of the page share. */
export interface Scope {
  edition: Edition;
  /** The part of the organisation that is shown. */
  filters: PageFilters;
  /** Rises when services may have changed. */
  revision: number;
}

const ScopeContext = createContext<Scope | undefined>(undefined);

/** Gives all parts of the page what they share. */
export const ScopeProvider = ScopeContext.Provider;

/** What all parts of the page share. */
export const useScope = (): Scope => {
  const scope = useContext(ScopeContext);
  if (!scope) {
    throw new Error('useScope was called outside of a ScopeProvider');
  }
  return scope;
};
