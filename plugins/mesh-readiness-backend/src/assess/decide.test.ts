import {
  builtInEditions,
  VERDICTS,
} from 'backstage-plugin-mesh-readiness-common';
import {
  claimsFromAnnotations,
  mergeClaims,
  VALUE_KEYS,
} from 'backstage-plugin-mesh-readiness-node';
import fc from 'fast-check';
import { NOW } from '../__testUtils__/collectFrom';
import { entityOf } from '../__testUtils__/entityOf';
import { decide } from './decide';

const [edition] = builtInEditions;
const REF = 'component:default/orders';

const decideFrom = (
  component: Record<string, string>,
  system: Record<string, string> = {},
) =>
  decide(
    REF,
    {
      ...mergeClaims([
        claimsFromAnnotations(
          entityOf(REF, { annotations: component }),
          'component',
          'annotations',
          NOW,
        ),
        claimsFromAnnotations(
          entityOf('system:default/shop', { annotations: system }),
          'system',
          'related-entities',
          NOW,
        ),
      ]),
      reports: [],
    },
    edition,
    NOW,
  );

describe('decide', () => {
  it.each<[string, Record<string, string>, string]>([
    ['nothing is known', {}, 'not-assessed'],
    ['only the surroundings are known', { pods: '3' }, 'not-assessed'],
    ['only a mesh is known', { mesh: 'linkerd' }, 'not-assessed'],
    ['a need is known', { requires: 'jwt' }, 'assessed'],
    ['nothing is needed', { requires: 'none' }, 'assessed'],
    ['a name is unknown', { requires: 'magic' }, 'assessed'],
  ])('says, when %s, the right status', (_, annotations, status) => {
    expect(decideFrom(annotations).status).toBe(status);
  });

  it('lets the component decide over its System, and says that they disagree', () => {
    const { profile, findings } = decideFrom(
      { 'not-needed': 'jwt', requires: 'mtls' },
      { requires: 'jwt' },
    );
    expect(profile.requirements.map(({ feature }) => feature)).toEqual([
      'security.mtls',
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['MR0003']);
  });

  it('leaves out a priority that the edition does not have', () => {
    const { profile, findings } = decideFrom({
      requires: 'jwt',
      priorities: 'cheap',
    });
    expect(profile.context).toEqual({});
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('"cheap"'),
    ]);
  });

  it('comes to verdicts whatever else is written', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...VALUE_KEYS.map(({ example }) => example),
        '{raw}',
        'none',
        'constructor, __proto__',
      ),
    );
    const annotations = fc.dictionary(
      fc.oneof(
        fc.constantFrom(...VALUE_KEYS.map(({ key }) => key)),
        fc.string({ unit: 'binary' }).filter(key => !key.includes('/')),
      ),
      text,
    );
    fc.assert(
      fc.property(annotations, annotations, (component, system) => {
        const assessment = decideFrom(
          { ...component, requires: 'jwt' },
          system,
        );
        expect(
          assessment.profile.requirements.find(
            ({ feature }) => feature === 'security.jwt-authentication',
          )?.need,
        ).toBe('required');
        if (assessment.status !== 'assessed') {
          throw new Error('expected an assessment');
        }
        for (const { verdict, findings } of assessment.evaluations) {
          expect(VERDICTS).toContain(verdict);
          expect(findings.length).toBeGreaterThanOrEqual(
            assessment.profile.requirements.length,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
