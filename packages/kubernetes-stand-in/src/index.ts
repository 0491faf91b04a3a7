export * from './ApiObject';
export type { Disturbance } from './http/Disturbances';
export type { Verb } from './http/Verb';
export type { GroupKind } from './kinds/groupKind';
export { kubeconfigOf } from './kubeconfigOf';
export { startStandIn } from './startStandIn';
export type { StandIn, StandInOptions } from './StandIn';
export { makeClusterObjects } from './generate/makeClusterObjects';
export { readObjects, type ReadObjects } from './readObjects';
