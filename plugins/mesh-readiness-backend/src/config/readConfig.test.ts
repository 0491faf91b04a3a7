import { ConfigReader } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import {
  builtInEditions,
  DEFAULT_EDITION_ID,
} from 'backstage-plugin-mesh-readiness-common';
import { readConfig, readKnowledgeConfig } from './readConfig';

const read = (meshReadiness: any) =>
  readConfig(
    new ConfigReader(meshReadiness === undefined ? {} : { meshReadiness }),
    {
      editions: builtInEditions,
      sourceIds: ['annotations', 'owner', 'mine'],
    },
  );
const KNOWN = builtInEditions.map(({ id }) => id).join(', ');

describe('readConfig', () => {
  it('needs no settings', () => {
    expect(read(undefined)).toEqual({
      edition: expect.objectContaining({ id: DEFAULT_EDITION_ID }),
      defaults: new Map(),
      sources: { disabled: [], timeoutMilliseconds: 10_000 },
      refresh: {
        schedule: {
          frequency: { minutes: 1 },
          timeout: { minutes: 5 },
          initialDelay: { seconds: 5 },
        },
      },
      historyKeep: { years: 2 },
    });
  });

  it('reads all settings', () => {
    const { edition, defaults, sources } = read({
      edition: '2024-12',
      defaults: {
        requires: 'mtls',
        prefers: ['tracing', 'metrics'],
        pods: 2,
        'new-cluster': false,
        priorities: ['quick-adoption'],
        mesh: 'linkerd 2.16',
      },
      sources: { disabled: ['owner'], timeout: { seconds: 3 } },
    });
    expect(edition.id).toBe('2024-12');
    expect([...defaults]).toEqual([
      ['requires', 'mtls'],
      ['prefers', 'tracing, metrics'],
      ['pods', '2'],
      ['new-cluster', 'false'],
      ['priorities', 'quick-adoption'],
      ['mesh', 'linkerd 2.16'],
    ]);
    expect(sources).toEqual({
      disabled: ['owner'],
      timeoutMilliseconds: 3_000,
    });
  });

  it('reads when to refresh, and how long to remember', () => {
    const { refresh, historyKeep } = read({
      refresh: { schedule: { frequency: 'PT5M', timeout: { minutes: 3 } } },
      history: { keep: '90d' },
    });
    expect(refresh.schedule).toEqual({
      frequency: { minutes: 5 },
      timeout: { minutes: 3 },
    });
    expect(durationToMilliseconds(historyKeep)).toBe(90 * 86_400_000);
  });

  it.each<[string, number]>([
    ['250ms', 250],
    ['PT1M', 60_000],
  ])('reads the timeout %s', (timeout, milliseconds) => {
    expect(read({ sources: { timeout } }).sources.timeoutMilliseconds).toBe(
      milliseconds,
    );
  });

  it.each<[unknown, string]>([
    ['2024-12', 'meshReadiness is 2024-12, expected'],
    [
      { editon: '2024-12' },
      'meshReadiness has the unknown key "editon", expected none but edition, defaults, overlays, sources, refresh, history, kubernetes.',
    ],
    [
      { edition: 2024 },
      'meshReadiness.edition is 2024, expected the id of an edition, as a text.',
    ],
    [
      { edition: '2019-01' },
      `meshReadiness.edition is "2019-01", expected one of ${KNOWN}.`,
    ],
    [
      { defaults: ['jwt'] },
      'meshReadiness.defaults is ["jwt"], expected values by key.',
    ],
    [
      { defaults: { pods: {} } },
      'meshReadiness.defaults.pods is {}, expected a text, a whole number, true or false, or a list of them.',
    ],
    [
      { defaults: { pods: 'many' } },
      'meshReadiness.defaults.pods is "many", expected a whole number from 1 to 1000000.',
    ],
    [
      { defaults: { podz: 1 } },
      'meshReadiness.defaults.podz is "podz", expected a known key such as "pods".',
    ],
    [
      { defaults: { 'kubernetes-version': 1.3 } },
      'meshReadiness.defaults.kubernetes-version is 1.3, expected a text, a whole number, true or false, or a list of them.',
    ],
    [
      { defaults: { priorities: 'cheap' } },
      'meshReadiness.defaults.priorities is "cheap", expected one of quick-adoption,',
    ],
    [
      { defaults: { mesh: 'istio' } },
      'meshReadiness.defaults.mesh is "istio", expected one of istio-sidecar,',
    ],
    [
      { defaults: { requires: ['jwt', 'rate-limt'] } },
      'meshReadiness.defaults.requires names "rate-limt", expected a feature of the edition',
    ],
    [{ defaults: { 'not-needed': 'rate-limt' } }, 'the nearest: rate-limit'],
    [
      { overlays: 'acme.yaml' },
      'meshReadiness.overlays is acme.yaml, expected a list of overlays, each with "file" or "url".',
    ],
    [
      { overlays: ['acme.yaml'] },
      'meshReadiness.overlays.0 is acme.yaml, expected an object with "file" or "url".',
    ],
    [
      { overlays: [{}] },
      'meshReadiness.overlays.0 is {}, expected an object with either "file" or "url".',
    ],
    [
      { overlays: [{ file: 'acme.yaml', url: 'https://acme.example' }] },
      'expected an object with either "file" or "url".',
    ],
    [
      { overlays: [{ path: 'acme.yaml' }] },
      'meshReadiness.overlays.0 has the unknown key "path", expected none but file, url.',
    ],
    [
      { overlays: [{ file: 7 }] },
      'meshReadiness.overlays.0.file is 7, expected a path, as a text.',
    ],
    [
      { overlays: [{ url: 'ftp://acme.example' }] },
      'meshReadiness.overlays.0.url is ftp://acme.example, expected an address that starts with https or http.',
    ],
    [
      { sources: [] },
      'meshReadiness.sources is [], expected an object with "disabled" and "timeout".',
    ],
    [
      { sources: { disable: ['x'] } },
      'meshReadiness.sources has the unknown key "disable", expected none but disabled, timeout.',
    ],
    [
      { sources: { disabled: 'owner' } },
      'meshReadiness.sources.disabled is owner, expected a list of source ids.',
    ],
    [
      { sources: { disabled: [1] } },
      'meshReadiness.sources.disabled.0 is 1, expected the id of a source.',
    ],
    [
      { sources: { disabled: ['owners'] } },
      'meshReadiness.sources.disabled names "owners", expected some of annotations, owner, mine.',
    ],
    [
      { sources: { timeout: 'soon' } },
      'meshReadiness.sources.timeout is soon, expected a duration above zero such as "10s" or { seconds: 10 }',
    ],
    [
      { sources: { timeout: { seconds: 0 } } },
      'meshReadiness.sources.timeout is {"seconds":0}, expected a duration above zero',
    ],
    [
      { sources: { timeout: '30d' } },
      'meshReadiness.sources.timeout is 30d, expected a duration above zero such as "10s" or { seconds: 10 }, at most an hour.',
    ],
    [
      { sources: { timeout: { fortnights: 1 } } },
      'meshReadiness.sources.timeout is {"fortnights":1}, expected a duration above zero',
    ],
    [
      { refresh: { every: '1m' } },
      'meshReadiness.refresh has the unknown key "every", expected none but schedule.',
    ],
    [
      { refresh: 'hourly' },
      'meshReadiness.refresh is hourly, expected an object with "schedule".',
    ],
    [
      { refresh: { schedule: 'hourly' } },
      'meshReadiness.refresh.schedule is hourly, expected "frequency" and "timeout", each a duration such as { minutes: 1 }',
    ],
    [
      { refresh: { schedule: { frequency: { minutes: 1 } } } },
      'expected "frequency" and "timeout", each a duration such as { minutes: 1 }',
    ],
    [
      { history: { keep: 'for ever' } },
      'meshReadiness.history.keep is for ever, expected a duration of a day or longer such as { years: 2 }',
    ],
    [
      { history: { keep: '1h' } },
      'meshReadiness.history.keep is 1h, expected a duration of a day or longer such as { years: 2 }.',
    ],
  ])('refuses %j', (settings, message) => {
    expect(() => read(settings)).toThrow(message);
  });

  it('names everything that is wrong with the defaults at once', () => {
    expect(() => read({ defaults: { pods: 0, nodes: 'x' } })).toThrow(
      /defaults\.pods.*defaults\.nodes/,
    );
  });
});

describe('readKnowledgeConfig', () => {
  const readKnowledge = (meshReadiness: any) =>
    readKnowledgeConfig(new ConfigReader({ meshReadiness }), builtInEditions);

  it('says which edition answers, and that there are no overlays when none are named', () => {
    expect(readKnowledge({})).toEqual({
      answering: DEFAULT_EDITION_ID,
      overlays: [],
    });
  });

  it('says where overlays are kept, in their order', () => {
    expect(
      readKnowledge({
        edition: '2024-12',
        overlays: [{ file: './acme.yaml' }, { url: 'https://acme.example' }],
      }),
    ).toEqual({
      answering: '2024-12',
      overlays: [{ file: './acme.yaml' }, { url: 'https://acme.example' }],
    });
  });

  it('refuses what readConfig refuses', () => {
    expect(() => readKnowledge({ edition: '1999-01' })).toThrow(
      'meshReadiness.edition is "1999-01", expected one of',
    );
  });
});
