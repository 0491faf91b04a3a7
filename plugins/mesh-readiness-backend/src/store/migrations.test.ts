import { readdirSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const directory = resolvePackagePath(
  'backstage-plugin-mesh-readiness-backend',
  'migrations',
);

/** Every table, index and sequence with the columns it has, besides those of Knex and SQLite themselves. */
async function describeSchema(knex: Knex): Promise<string[]> {
  const { rows }: { rows: { text: string }[] } = isPostgres(knex.client)
    ? await knex.raw(`
        select concat_ws(' ', c.relkind, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attcollation, pg_get_expr(d.adbin, d.adrelid), case c.relkind when 'i' then pg_get_indexdef(c.oid) end) as text
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
        where n.nspname = current_schema()
        order by 1`)
    : {
        rows: await knex.raw(
          `select concat_ws(' ', type, name, sql) as text from sqlite_master where name not like 'sqlite_%' order by 1`,
        ),
      };
  return rows.map(row => row.text).filter(text => !text.includes('knex_'));
}

describe.each(databases.eachSupportedId())('on %s', id => {
  const steps = readdirSync(directory).filter(name => name.endsWith('.js'));

  it('has migrations to try', () => {
    expect(steps).not.toEqual([]);
  });

  it('takes every migration up, down without a trace, and up again', async () => {
    const knex = await databases.init(id);
    for (const step of steps) {
      const before = await describeSchema(knex);
      await knex.migrate.up({ directory });
      const after = await describeSchema(knex);
      expect({ step, after }).not.toEqual({ step, after: before });

      await knex.migrate.down({ directory });
      expect({ step, schema: await describeSchema(knex) }).toEqual({
        step,
        schema: before,
      });

      await knex.migrate.up({ directory });
      expect({ step, schema: await describeSchema(knex) }).toEqual({
        step,
        schema: after,
      });
    }
    await knex.migrate.rollback({ directory }, true);
    expect(await describeSchema(knex)).toEqual([]);
  });
});
