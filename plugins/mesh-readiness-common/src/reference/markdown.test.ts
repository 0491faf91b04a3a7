import { escapeText, list, page, table } from './markdown';

describe('escapeText', () => {
  it.each([
    ['Nothing to do: retry.linkerd.io/http, {mesh}, "so"'],
    ['snake_case stays'],
  ])('leaves %s', text => {
    expect(escapeText(text)).toBe(text);
  });

  it.each([
    ['a | b', 'a \\| b'],
    ['<name>-waypoint', '\\<name\\>-waypoint'],
    ['two * stars *', 'two \\* stars \\*'],
    ['annotations["a"]', 'annotations\\["a"\\]'],
    ['`code` and \\', '\\`code\\` and \\\\'],
    ['_so_', '\\_so\\_'],
    ['two\n  lines\n', 'two lines'],
  ])('writes %s as %s', (text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });
});

it('makes tables, lists and pages', () => {
  expect(
    page([
      '# Title',
      '',
      table(['a', 'b'], [['1', '2']]),
      list(['one', 'two']),
    ]),
  ).toBe('# Title\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n- one\n- two\n');
});
