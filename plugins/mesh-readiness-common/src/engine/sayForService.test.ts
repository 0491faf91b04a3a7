import type { Remediation } from '../types';
import { sayForService } from './sayForService';
import { makeEdition } from './__testUtils__/makeEdition';
import { makePlace } from './__testUtils__/makeProfile';

const edition = makeEdition();

const remediation = (text: string): Remediation => ({
  text,
  actor: 'service-team',
  effortHours: 1,
});

const compile = (message: string, ...texts: string[]) =>
  sayForService(
    message,
    texts.map(remediation),
    { mesh: 'Nodes', mechanism: undefined },
    edition,
    'nodes',
  );

const size = (pods: number) => ({ pods: { value: pods, because: [] } });

describe('sayForService', () => {
  it('says the same to all when nothing belongs to a service', () => {
    const say = compile('{mesh} works by {mechanism}.', 'Use {mesh}.');
    expect(say([], {})).toEqual({
      message: 'Nodes works by means of its own.',
      remediations: [remediation('Use Nodes.')],
    });
    expect(say([makePlace()], size(3))).toBe(say([], {}));
  });

  it('counts by the size of the service, and by the reference where that is not known', () => {
    const say = compile('{pods} pods.', 'Save {cpuSaving} on {nodes} nodes.');
    expect(say([], size(1200)).message).toBe('1,200 pods.');
    expect(say([], {})).toEqual({
      message: '10 pods.',
      remediations: [remediation('Save 90 % on 2 nodes.')],
    });
    expect(say([makePlace()], size(3))).toBe(say([], size(3)));
  });

  it('quotes the deciding place', () => {
    const say = compile('"{raw}" for {pods} pods.', 'See {where}.');
    const places = [
      makePlace({ field: 'requires', raw: 'small' }),
      makePlace({ field: 'prefers', raw: 'tokens' }),
    ];
    expect(say(places, {})).toEqual({
      message: '"small" for 10 pods.',
      remediations: [remediation('See requires of component:default/orders.')],
    });
  });

  it('has no place to quote for a need that is only supposed', () => {
    expect(compile('"{raw}" in {where}.')([], {}).message).toBe(
      '"the value" in the profile.',
    );
  });

  it('refuses a placeholder that nobody fills in', () => {
    expect(() => compile('Fine.', '{oops}')).toThrow(
      'The placeholder {oops} is not known',
    );
  });
});
