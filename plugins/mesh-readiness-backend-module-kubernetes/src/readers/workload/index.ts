export { workloadReader } from './workloadReader';
