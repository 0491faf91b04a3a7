import fc from 'fast-check';
import { matchesSelector } from './labelSelector';
import { parseLabelSelector } from './parseLabelSelector';

describe('parseLabelSelector', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['app=orders', { app: 'orders' }, true],
    ['app=orders', { app: 'pay' }, false],
    ['app = orders , tier == api', { app: 'orders', tier: 'api' }, true],
    ['app=orders,tier==api', { app: 'orders' }, false],
    ['app!=orders', { app: 'pay' }, true],
    ['app!=orders', {}, true],
    ['app!=orders', { app: 'orders' }, false],
    ['app in (orders, pay)', { app: 'pay' }, true],
    ['app in (orders)', {}, false],
    ['app notin (orders)', { app: 'pay' }, true],
    ['app notin (orders)', { app: 'orders' }, false],
    ['app.kubernetes.io/name', { 'app.kubernetes.io/name': '' }, true],
    ['app', {}, false],
    ['!canary,app=orders', { app: 'orders' }, true],
    ['! canary', { canary: 'yes' }, false],
    ['app=', { app: '' }, true],
    ['in in (in)', { in: 'in' }, true],
    ['size > 3', { size: '4' }, true],
    ['size>3', { size: '3' }, false],
    ['size<3', { size: '2' }, true],
    ['size<3', { size: 'small' }, false],
  ])('%s on %j: %s', (text, labels, expected) => {
    expect(matchesSelector(parseLabelSelector(text), labels)).toBe(expected);
  });

  it.each([
    '',
    '  ',
    ',',
    'app=orders,',
    '=orders',
    'app in orders',
    'app in (a',
    'app orders',
    'app==a=b',
    '!',
    '(app)',
  ])('takes %j for none', text => {
    expect(parseLabelSelector(text)).toBeUndefined();
  });

  it('reads or refuses any text, and at once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab=!,() <>in') }),
        text => {
          const selector = parseLabelSelector(text);
          expect(selector?.matchExpressions).not.toEqual([]);
        },
      ),
    );
  });
});
