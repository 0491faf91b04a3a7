import { problemFinding } from './problemFinding';
import { makeEdition, makeProblemRule } from './__testUtils__/makeEdition';
import { makePlace } from './__testUtils__/makeProfile';

const place = makePlace({ field: 'pods', raw: 'many' });

describe('problemFinding', () => {
  it('calls a mesh by its name, and one that the edition does not have by its id', () => {
    const edition = makeEdition({
      rules: [
        makeProblemRule('MR0008', 'partial-enrolment', {
          level: 'info',
          message: '{inMesh} of {all} pods run in {mesh}.',
        }),
      ],
    });
    const said = (mesh: string) =>
      problemFinding(
        {
          kind: 'partial-enrolment',
          params: { mesh, inMesh: '1', all: '3', where: 'there' },
          because: [],
        },
        edition,
      ).message;
    expect(said('nodes')).toBe('1 of 3 pods run in Nodes.');
    expect(said('other')).toBe('1 of 3 pods run in other.');
  });

  it('quotes what was read, where, and what else the problem says', () => {
    const edition = makeEdition({
      rules: [
        makeProblemRule('MR0002', 'malformed-value', {
          level: 'info',
          message: '"{raw}" in {where} is not {expected}.',
          remediation: {
            text: 'Correct {where}.',
            actor: 'service-team',
            effortHours: 0.5,
          },
        }),
      ],
    });
    expect(
      problemFinding(
        {
          kind: 'malformed-value',
          params: { expected: 'a number' },
          because: [place],
        },
        edition,
      ),
    ).toEqual({
      code: 'MR0002',
      level: 'info',
      message: '"many" in pods of component:default/orders is not a number.',
      because: [place],
      evidence: {},
      remediations: [
        {
          text: 'Correct pods of component:default/orders.',
          actor: 'service-team',
          effortHours: 0.5,
        },
      ],
    });
  });

  it('prefers what the problem says to what the place says', () => {
    const edition = makeEdition({
      rules: [
        makeProblemRule('MR0002', 'malformed-value', {
          level: 'info',
          message: '"{raw}"',
        }),
      ],
    });
    expect(
      problemFinding(
        { kind: 'malformed-value', params: { raw: 'x' }, because: [place] },
        edition,
      ).message,
    ).toBe('"x"');
  });

  it('stays readable when a value is missing', () => {
    const edition = makeEdition({
      rules: [
        makeProblemRule('MR0005', 'source-failed', {
          level: 'unknown',
          message: 'The source "{source}" failed: {message}',
        }),
      ],
    });
    expect(
      problemFinding(
        { kind: 'source-failed', params: { source: 'api' }, because: [] },
        edition,
      ).message,
    ).toBe('The source "api" failed.');
  });

  it('names the feature it is about', () => {
    expect(
      problemFinding(
        {
          kind: 'contradicting-needs',
          params: { feature: 'security.tokens' },
          because: [],
        },
        makeEdition(),
      ).feature,
    ).toBe('security.tokens');
  });

  it('does not hide a problem that no rule speaks about', () => {
    expect(
      problemFinding(
        { kind: 'source-failed', params: {}, because: [] },
        makeEdition({ rules: [] }),
      ),
    ).toMatchObject({
      code: 'MR0000',
      level: 'unknown',
      message:
        'No rule of the edition 2000-01 speaks about the problem "source-failed".',
    });
  });
});
