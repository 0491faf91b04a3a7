// @ts-check

/**
 * Creates what is kept of all services: one row for each, a line for each change, a row for each day, and one row about the store itself.
 *
 * References, times and days are compared and sorted byte by byte on both databases, so PostgreSQL must not use the rules of a language.
 * A row that is long is split by SQLite after some 500 bytes, and what every refresh reads of every service stands first for that reason;
 * the claims, which are longer than all the rest, stand last.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const sortable = knex.client.config.client.includes('pg')
    ? 'text collate "C"'
    : 'text';

  await knex.schema.createTable('services', table => {
    table.comment('The newest answer for each service');
    table
      .specificType('entity_ref', sortable)
      .notNullable()
      .primary()
      .comment('Reference of the service');
    table
      .integer('version')
      .notNullable()
      .comment('Version of the store that wrote the row');
    table
      .text('input_hash')
      .notNullable()
      .comment('Covers everything the answer was made from');
    table
      .text('reads')
      .notNullable()
      .comment('JSON: references of the entities that were read for it');
    table
      .text('outside')
      .comment('JSON: what was read outside of the catalog, by source');
    table.text('title');
    table
      .text('status')
      .notNullable()
      .comment('assessed, not-assessed or failed');
    table.text('message').comment('Why assessing it failed');
    table.text('owner');
    table
      .text('owner_groups')
      .notNullable()
      .comment('JSON: the owner and the Groups above it');
    table.text('system');
    table.text('domain');
    table.text('cluster').comment('Name of the cluster');
    table.text('cluster_ref').comment('Reference of the cluster');
    table.text('lifecycle');
    table.text('type');
    table.text('verdicts').notNullable().comment('JSON: verdict by mesh');
    table.text('recommendation').comment('JSON: status and meshes');
    table
      .text('enrolment')
      .comment('JSON: the mesh it runs in; absent: not known');
    table.text('required').notNullable().comment('JSON: features');
    table.text('preferred').notNullable().comment('JSON: features');
    table.text('findings').notNullable().comment('JSON: all but those of ok');
    table
      .text('context')
      .notNullable()
      .comment('JSON: what is known of its size and its cluster');
    table
      .text('read_at')
      .notNullable()
      .comment('When what it rests on was read');
    table
      .text('stale_since')
      .comment('Since when a last good answer stands in for a source');
    table
      .text('missing')
      .notNullable()
      .comment('JSON: those of reads that the catalog did not have');
    table
      .text('joined_at')
      .notNullable()
      .comment('When the catalog first had it');
    table
      .text('claims')
      .notNullable()
      .comment('JSON: everything that was read');

    table.index(['version', 'entity_ref'], 'services_version_idx');
  });

  await knex.schema.createTable('service_changes', table => {
    table.comment('One line for each change of a service');
    table.bigIncrements('id');
    table
      .integer('version')
      .notNullable()
      .comment('Version of the store that wrote the line');
    table.specificType('at', sortable).notNullable();
    table.specificType('entity_ref', sortable).notNullable();
    table
      .text('kind')
      .notNullable()
      .comment('verdict, recommendation, enrolment, status, joined or left');
    table.text('mesh').comment('The mesh that a verdict is about');
    table.text('before');
    table.text('after');
    table.text('cause').notNullable().comment('service or knowledge');

    table.index(['at', 'id'], 'service_changes_at_idx');
    table.index(['entity_ref', 'at'], 'service_changes_entity_ref_idx');
    table.index(['version', 'entity_ref'], 'service_changes_left_idx', {
      predicate: knex.whereRaw("kind = 'left'"),
    });
  });

  await knex.schema.createTable('adoption_days', table => {
    table.comment('The totals of each day');
    table
      .specificType('day', sortable)
      .notNullable()
      .primary()
      .comment('YYYY-MM-DD, UTC');
    table.text('totals').notNullable().comment('JSON');
  });

  await knex.schema.createTable('store_state', table => {
    table.comment('What is known about the store and its refreshes, one row');
    table.integer('id').notNullable().primary();
    table
      .integer('version')
      .notNullable()
      .comment('Rises with each batch that wrote a row of a service');
    table.text('changed_at').comment('When the newest line was written');
    table
      .text('filled_at')
      .comment('When a refresh had gone through all services once');
    table.text('knowledge').comment('What the answers were made with');
    table.text('checked_at').comment('When the catalog was last compared');
    table.text('progress').comment('JSON: a refresh under way');
    table.text('problem').comment('JSON: what keeps answers from being new');
    table.text('last').comment('JSON: what the last refresh did');
  });
  await knex('store_state').insert({ id: 1, version: 0 });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('store_state');
  await knex.schema.dropTable('adoption_days');
  await knex.schema.dropTable('service_changes');
  await knex.schema.dropTable('services');
};
