import {
  useRouteRef,
  type RouteRef,
  type SubRouteRef,
} from '@backstage/core-plugin-api';

type AnyParams = Record<string, string> | undefined;

/** The path of a route of ours, or nothing where the app has not mounted it; `useRouteRef` throws there, after its last hook. */
export const useOptionalPath = <Params extends AnyParams>(
  routeRef: RouteRef<any> | SubRouteRef<any>,
  params?: Params,
): string | undefined => {
  try {
    return useRouteRef(routeRef)(params);
  } catch {
    return undefined;
  }
};
