import {
  clusterOf,
  deployment,
  filesOf,
  serviceNamed,
} from '../__testUtils__/objectsOf';
import { linkService } from './linkService';

const SERVICE = JSON.stringify({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'orders-api', namespace: 'shop' },
  spec: { selector: { app: 'orders-v1' } },
});

const OTHER = SERVICE.replace('orders-api', 'orders').replace(
  'orders-v1',
  'carts',
);

describe('assumedServices', () => {
  it.each([
    [
      'the names of service, workload and pods in files without a Service',
      filesOf(
        deployment('orders-v1', {
          labels: { 'app.kubernetes.io/name': 'ordering' },
        }),
      ),
      ['orders', 'orders-v1', 'ordering'],
    ],
    [
      'only the Service where the files have one',
      filesOf(deployment('orders-v1'), SERVICE),
      ['orders-api'],
    ],
    [
      'no name that the Service of others has',
      filesOf(deployment('orders-v1'), OTHER),
      ['orders-v1'],
    ],
    [
      'nothing in a cluster, which has all there are',
      clusterOf(deployment('orders-v1')),
      [],
    ],
  ])('are %s', (_, objects, names) => {
    const scope = linkService(
      objects,
      serviceNamed('orders', { labelSelector: 'app=orders-v1' }),
    );
    expect(
      'services' in scope &&
        scope.services.map(({ metadata }) => metadata.name),
    ).toEqual(names);
  });
});
