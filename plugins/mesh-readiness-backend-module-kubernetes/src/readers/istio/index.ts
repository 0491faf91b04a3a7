export { ISTIO_READERS } from './istioReaders';
