import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  changeInCatalog,
  fillCatalog,
  makeOrganisation,
} from 'demo-organisation';
import type { Knex } from 'knex';
import { answerQuestions } from 'test-tools';
import { openDatabase, type Place } from './databases';

// The real catalog in a process of its own, as in a portal of many replicas.

let knex: Knex;
let names: string[];

answerQuestions({
  /** Starts the catalog with so many services and says where it listens. */
  async start({ place, size }: { place: Place; size: number }) {
    knex = openDatabase(place);
    const { server } = await startTestBackend({
      features: [
        catalogPlugin,
        mockServices.database.factory({ knex }),
        mockServices.rootConfig.factory({
          data: { catalog: { processingInterval: false } },
        }),
      ],
    });
    const entities = await makeOrganisation(size);
    await fillCatalog(knex, entities);
    names = entities
      .filter(({ kind }) => kind === 'Component')
      .map(({ metadata }) => metadata.name);
    return { port: server.port(), entities: entities.length, names };
  },

  /** Gives every hundredth service another title and another need, and says how many that are. */
  async change({ title, requires }: { title: string; requires: string }) {
    const refs = names
      .filter((_, index) => index % 100 === 0)
      .map(name => `component:default/${name}`);
    const rows = await knex('final_entities')
      .whereIn('entity_ref', refs)
      .select('final_entity');
    await changeInCatalog(
      knex,
      rows.map(({ final_entity }) => {
        const entity: Entity = JSON.parse(final_entity);
        return {
          ...entity,
          metadata: {
            ...entity.metadata,
            title: `${title} ${entity.metadata.name}`,
            annotations: {
              ...entity.metadata.annotations,
              'mesh-readiness.io/requires': requires,
            },
          },
        };
      }),
    );
    return rows.length;
  },
});
