import type { View } from './builtInViews';

/** The views with one more; one of the same name is replaced in its place. */
export const withView = (views: readonly View[], view: View): View[] =>
  views.some(({ name }) => name === view.name)
    ? views.map(each => (each.name === view.name ? view : each))
    : [...views, view];

/** The views with another name for one of them; a name that is taken or empty changes nothing. */
export const withName = (
  views: readonly View[],
  name: string,
  newName: string,
): View[] =>
  newName === '' || views.some(each => each.name === newName)
    ? [...views]
    : views.map(each =>
        each.name === name ? { ...each, name: newName } : each,
      );

/** The views among what was stored; what is no view is left out. */
export const viewsIn = (stored: unknown): View[] =>
  Array.isArray(stored)
    ? stored.filter(
        (each): each is View =>
          typeof each?.name === 'string' && typeof each?.query === 'string',
      )
    : [];
