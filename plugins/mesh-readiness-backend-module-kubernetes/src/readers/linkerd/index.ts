export { linkerdReader } from './linkerdReader';
