import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  type Assessment,
  builtInEditions,
} from 'backstage-plugin-mesh-readiness-common';
import { describeWithShared } from 'test-tools';
import { readCatalog } from './__testUtils__/readCatalog';
import { Assessor } from './assess/Assessor';
import { withRelations } from './assess/withRelations';
import { builtInSources } from './sources/builtInSources';

const [edition] = builtInEditions;
const credentials = mockCredentials.user();

/** What the components of each catalog come out as, with the number of those that do. */
const EXPECTED: Record<string, Record<string, number>> = {
  '3horizons__agentic-devops-platform': {
    'not-assessed': 5,
    'teamSize 1': 2,
  },
  'BimsaraAnjanaJay__microservices-demo': { 'not-assessed': 8 },
  'Kamal-Alethix__backstage-1': {
    'not-assessed': 13,
    'teamSize 2': 1,
    'teamSize 4': 5,
    'teamSize 5': 4,
    'not needed security.jwt-authentication': 1,
    'unknown security.jwt-authentication': 2,
  },
  'Kuadrant__kuadrant-backstage-plugin': { 'not-assessed': 2 },
  'backstage__community-plugins': { 'not-assessed': 8 },
  backstage__demo: { 'not-assessed': 1 },
  'backstage__software-templates': { 'not-assessed': 2 },
  'infracloudio__backstage-msvc-app': {
    'not-assessed': 5,
    'unknown security.jwt-authentication': 1,
  },
  'janus-idp__backstage-showcase': { 'not-assessed': 1 },
  'platformnow__microservices-demo': { 'not-assessed': 11 },
  'tetratelabs__eg-backstage-demo': {
    'not-assessed': 4,
    'teamSize 1': 3,
    'unknown security.jwt-authentication': 1,
  },
};

function wordsOf({ status, profile }: Assessment): string[] {
  return [
    status,
    ...Object.entries(profile.context)
      // The names in Kubernetes are those of corpusManifests.test.ts.
      .filter(([key]) => key !== 'namespace' && key !== 'selector')
      .map(([key, { value }]) => `${key} ${value}`),
    ...profile.requirements.map(({ need, feature }) => `${need} ${feature}`),
    ...profile.notNeeded.map(({ feature }) => `not needed ${feature}`),
    ...profile.problems.map(({ kind }) => kind),
  ];
}

/** Assesses all components of a catalog and counts what they come out as. */
async function sumUp(folder: string): Promise<Record<string, number>> {
  const entities = new Map(
    readCatalog(folder)
      // Some templates hold a name that is yet to be filled in.
      .filter(({ metadata }) => typeof metadata.name === 'string')
      .map(entity => [stringifyEntityRef(entity), entity]),
  );
  const logger = mockServices.logger.mock({ child: () => logger });
  const assessor = new Assessor({
    catalog: catalogServiceMock({
      entities: withRelations([...entities.values()]),
    }),
    auth: mockServices.auth(),
    logger,
    sources: builtInSources(new Map()),
    timeoutMilliseconds: 10_000,
    // Nothing is stored, so everything is read.
    store: { services: async () => [] },
  });
  const counts: Record<string, number> = {};
  for (const { kind, metadata } of entities.values()) {
    if (kind === 'Component') {
      const { namespace = 'default', name } = metadata;
      const assessment = await assessor.assessCatalogEntity(
        { kind, namespace, name },
        { credentials, edition },
      );
      for (const word of wordsOf(assessment)) {
        counts[word] = (counts[word] ?? 0) + 1;
      }
    }
  }
  return counts;
}

describeWithShared('every catalog of the corpus', folder => {
  const corpus = join(folder, 'corpus');

  it('comes out as the table says', async () => {
    const found: Record<string, Record<string, number>> = {};
    for (const { name } of readdirSync(corpus, { withFileTypes: true }).filter(
      entry => entry.isDirectory(),
    )) {
      const counts = await sumUp(join(corpus, name));
      if (Object.keys(counts).length > 0) {
        found[name] = counts;
      }
    }
    expect(found).toEqual(EXPECTED);
  });
});
