import { test } from 'node:test';
import assert from 'node:assert/strict';
import { explain } from './explain.mjs';

const CASES = [
  [
    'npm error code ENOSPC\nnpm error nospc ENOSPC: no space left',
    /disk is full/,
  ],
  ['➤ YN0001: │ Error: ENOSPC: no space left on device, write', /disk is full/],
  [
    "EROFS: read-only file system, mkdir '/x/.toolchain'",
    /could not be written/,
  ],
  [
    'npm error code EAI_AGAIN\nnpm error request to https://x failed',
    /no network, or no DNS/,
  ],
  [
    '➤ YN0001: │ RequestError: getaddrinfo ENOTFOUND x',
    /no network, or no DNS/,
  ],
  ['connect ECONNREFUSED 127.0.0.1:9', /did not answer/],
  ["Timeout awaiting 'request' for 60000ms", /did not answer/],
  ['SELF_SIGNED_CERT_IN_CHAIN', /NODE_EXTRA_CA_CERTS/],
  ['➤ YN0041: │ Response Code: 401 (Unauthorized)', /refused/],
  [
    '➤ YN0028: │ The lockfile would have been modified by this install',
    /yarn\.lock does not fit/,
  ],
  [
    'npm error code ETARGET\nnpm error notarget No matching version',
    /lacks a package/,
  ],
];

for (const [output, sentence] of CASES) {
  test(`explains ${JSON.stringify(output.slice(0, 60))}`, () => {
    assert.match(explain(output), sentence);
  });
}

test('sends to the output when the reason is not known', () => {
  assert.match(explain('Segmentation fault'), /messages above/);
});
