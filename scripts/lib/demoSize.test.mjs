import { test } from 'node:test';
import assert from 'node:assert/strict';
import { takeDemoSize } from './demoSize.mjs';
import { Failure } from './failure.mjs';

for (const [args, expected] of [
  [[], { size: undefined, others: [] }],
  [['backend'], { size: undefined, others: ['backend'] }],
  [['--demo-size', '10000'], { size: 10_000, others: [] }],
  [
    ['--config', 'a.yaml', '--demo-size=1', 'backend'],
    { size: 1, others: ['--config', 'a.yaml', 'backend'] },
  ],
]) {
  test(`"${args.join(' ')}" asks for ${expected.size ?? 'no'} services`, () => {
    assert.deepEqual(takeDemoSize(args), expected);
  });
}

for (const [args, written] of [
  [['--demo-size'], ''],
  [['--demo-size', 'many'], 'many'],
  [['--demo-size', '0'], '0'],
  [['--demo-size=1e3'], '1e3'],
  [['--demo-size', '-5'], '-5'],
  [['--demo-size', '100001'], '100001'],
]) {
  test(`"${args.join(' ')}" is refused`, () => {
    assert.throws(
      () => takeDemoSize(args),
      new Failure(
        `--demo-size is followed by '${written}', expected a number of services from 1 to 100000: npm start -- --demo-size 10000`,
      ),
    );
  });
}
