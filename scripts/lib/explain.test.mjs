import { test } from 'node:test';
import assert from 'node:assert/strict';
import { explain, isStackTrace } from './explain.mjs';

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

test('quotes the end of the output, without stack traces, when the reason is not known', () => {
  assert.equal(
    explain('first\nSegmentation fault\n    at run (/x.js:1:2)\n'),
    [
      'It said last:',
      '  first',
      '  Segmentation fault',
      'When that does not help, delete the folders .toolchain and node_modules and run the same command again.',
    ].join('\n'),
  );
});

for (const [line, expected] of [
  ['    at Socket.emit (node:events:531:35)', true],
  ['npm error     at onSocketNT (node:_http_client:904:5)', true],
  ['➤ YN0001: │     at ClientRequest.<anonymous> (yarn.js:1:2)', true],
  ['➤ YN0000: ┌ Fetch step', false],
  ['➤ YN0001: │ RequestError: connect ECONNREFUSED 127.0.0.1:9', false],
]) {
  test(`${expected ? 'a' : 'no'} line of a stack trace: ${line.trim()}`, () => {
    assert.equal(isStackTrace(line), expected);
  });
}
