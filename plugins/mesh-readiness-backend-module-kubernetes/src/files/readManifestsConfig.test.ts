import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { readManifestsConfig, USUAL_PATHS } from './readManifestsConfig';

const read = (manifests: JsonObject) =>
  readManifestsConfig(
    new ConfigReader({ meshReadiness: { kubernetes: { manifests } } }),
  );

describe('readManifestsConfig', () => {
  it('reads nothing unless it is wanted', () => {
    expect(readManifestsConfig(new ConfigReader({}))).toBeUndefined();
    expect(read({ enabled: false, paths: ['..'] })).toBeUndefined();
  });

  it('has a value for everything', () => {
    expect(read({ enabled: true })).toEqual({
      paths: USUAL_PATHS,
      intervalMilliseconds: 600_000,
      kustomize: true,
    });
  });

  it('reads what is set', () => {
    expect(
      read({
        enabled: true,
        paths: ['./gitops/', '.'],
        interval: '1h',
        kustomize: false,
      }),
    ).toEqual({
      paths: ['gitops', ''],
      intervalMilliseconds: 3_600_000,
      kustomize: false,
    });
  });

  it.each([
    [
      { paths: ['../x'] },
      'meshReadiness.kubernetes.manifests.paths names ../x, expected folders relative to the source location of a service, such as "k8s", or "." for all of it.',
    ],
    [
      { paths: ['/x'] },
      'meshReadiness.kubernetes.manifests.paths names /x, expected folders',
    ],
    [
      { interval: '10s' },
      'meshReadiness.kubernetes.manifests.interval is 10s, expected a duration of a minute to a week such as { minutes: 10 }.',
    ],
    [
      { interval: 'often' },
      'meshReadiness.kubernetes.manifests.interval is often, expected a duration of a minute to a week such as { minutes: 10 }: ',
    ],
  ])('refuses %j', (settings, message) => {
    expect(() => read({ enabled: true, ...settings })).toThrow(message);
  });
});
