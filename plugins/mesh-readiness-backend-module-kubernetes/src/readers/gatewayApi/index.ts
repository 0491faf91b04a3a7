export { gatewayApiReader } from './gatewayApiReader';
export { matchWords } from './matchWords';
export { routeNeeds } from './routeNeeds';
export {
  GATEWAY_API,
  leadsToService,
  parentsOf,
  type RouteReference,
} from './RouteReference';
export { routesNear } from './routesNear';
