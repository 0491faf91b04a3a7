import { spawn } from 'node:child_process';

const WINDOWS = process.platform === 'win32';
const PATIENCE = 5_000;
const LOOK_FOR_PARENT_EVERY = 1_000;

/**
 * Starts a program in a process group of its own and ends the whole group when this process is asked to end, so that
 * nothing it started stays behind. Returns the child, a promise of its exit code, and a function that ends the group.
 */
export function startGroup(command, args, options) {
  const child = spawn(command, args, {
    ...options,
    detached: !WINDOWS,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let stopping = false;

  const signalGroup = signal => {
    try {
      process.kill(WINDOWS ? child.pid : -child.pid, signal);
    } catch {
      // The group has ended already.
    }
  };
  const stop = () => {
    if (!stopping) {
      stopping = true;
      signalGroup('SIGTERM');
      setTimeout(() => signalGroup('SIGKILL'), PATIENCE).unref();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, stop);
  }
  if (process.env.npm_lifecycle_event) {
    whenParentIsGone(stop);
  }
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => {
      signalGroup('SIGKILL');
      resolve(stopping ? 0 : code ?? 1);
    });
  });
  return { ended, stop, isStopping: () => stopping };
}

// Who ends npm ends its shell, but not always what the shell runs.
function whenParentIsGone(stop) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) {
      stop();
    }
  }, LOOK_FOR_PARENT_EVERY).unref();
}
