import {
  filter,
  namespace,
  tokenCheck,
} from '../__testUtils__/observedServices';
import { t } from '../__testUtils__/t';
import { objectLine } from './objectWords';

describe('objectWords', () => {
  it.each([
    [
      tokenCheck,
      'spec.jwtRules[0]',
      'RequestAuthentication default/frontend, spec.jwtRules[0] in prod-eu',
    ],
    [
      filter,
      'spec.configPatches[0]',
      'EnvoyFilter default/frontend-rate-limit, spec.configPatches[0] from files, deploy/rate-limit.yaml',
    ],
    [
      { ...filter, line: 12 },
      '',
      'EnvoyFilter default/frontend-rate-limit from files, deploy/rate-limit.yaml, line 12',
    ],
    [namespace, '', 'Namespace default in prod-eu'],
    [
      { ...namespace, cluster: undefined },
      'metadata.labels',
      'Namespace default, metadata.labels',
    ],
  ])('says which field of it, and where it was seen', (object, field, line) => {
    expect(objectLine(object, field, t)).toBe(line);
  });
});
