export { ciliumObjectsOf } from './ciliumObjectsOf';
export { ciliumReader } from './ciliumReader';
