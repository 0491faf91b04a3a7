import { createServer } from 'node:net';

/** Says why nobody can listen on a port: `EADDRINUSE`, `EACCES`; undefined when it is free. */
export async function whyNotFree(port) {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0', '::']) {
    const code = await tryToListen(port, host);
    if (code === 'EADDRINUSE' || code === 'EACCES') {
      return code;
    }
  }
  return undefined;
}

const tryToListen = (port, host) =>
  new Promise(resolve => {
    const server = createServer();
    server.once('error', error => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => resolve(undefined)),
    );
  });
