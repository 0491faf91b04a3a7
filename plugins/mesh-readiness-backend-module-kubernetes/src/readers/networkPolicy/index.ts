export { networkPolicyReader } from './networkPolicyReader';
