import { OverlayError } from './OverlayError';

const problemsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    lint: 'schema',
    file: 'acme.yaml',
    line: index + 1,
    at: '',
    found: 'this',
    expected: 'that',
  }));

describe('OverlayError', () => {
  it('tells everything where there is little', () => {
    const { message, problems } = new OverlayError('Wrong', problemsOf(2));
    expect(message).toBe(
      'Wrong:\n  acme.yaml:1: found this, expected that\n  acme.yaml:2: found this, expected that',
    );
    expect(problems).toHaveLength(2);
  });

  it('tells how much more there is where there is much', () => {
    const { message, problems } = new OverlayError('Wrong', problemsOf(1000));
    expect(message.split('\n')).toHaveLength(52);
    expect(message).toMatch(/\n {2}and 950 more$/);
    expect(problems).toHaveLength(200);
  });
});
