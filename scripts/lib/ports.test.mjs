import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { whyNotFree } from './ports.mjs';

for (const host of ['127.0.0.1', '0.0.0.0']) {
  test(`a port is taken while somebody listens on ${host}, and free afterwards`, async () => {
    const server = createServer().listen(0, host);
    await once(server, 'listening');
    const { port } = server.address();

    assert.equal(await whyNotFree(port), 'EADDRINUSE');
    server.close();
    await once(server, 'close');
    assert.equal(await whyNotFree(port), undefined);
  });
}
