import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

/** Does something, and writes a processor profile of it where a file is named. */
export async function profiled<T>(
  file: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (file === undefined) {
    return work();
  }
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  const result = await work();
  const { profile } = await session.post('Profiler.stop');
  writeFileSync(file, JSON.stringify(profile));
  session.disconnect();
  return result;
}
