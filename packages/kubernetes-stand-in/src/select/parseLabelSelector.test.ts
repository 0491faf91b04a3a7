import { parseLabelSelector } from './parseLabelSelector';

const labels = { app: 'web', tier: 'front', 'example.com/team': 'shop' };

describe('parseLabelSelector', () => {
  it.each<[string, boolean]>([
    ['', true],
    ['app=web', true],
    ['app==web,tier=front', true],
    ['app=web,tier=back', false],
    ['app!=web', false],
    ['canary!=true', true],
    ['app in (web, api)', true],
    ['app in (api),tier=front', false],
    ['app notin (api, web)', false],
    ['canary notin (true)', true],
    ['example.com/team', true],
    ['canary', false],
    ['!canary', true],
    ['!app', false],
  ])('finds that %p selects: %p', (selector, expected) => {
    expect(parseLabelSelector(selector)(labels)).toBe(expected);
  });

  it.each(['app web', 'app in web', '=web', 'app>1'])('refuses %p', text => {
    expect(() => parseLabelSelector(text)).toThrow(
      `unable to parse requirement '${text}'`,
    );
  });
});
