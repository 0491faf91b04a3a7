import { withManifests } from './withManifests';

const remediation = {
  text: 'Do it.',
  actor: 'service-team' as const,
  effortHours: 1,
};

describe('withManifests', () => {
  it('leaves what to do as it is where the statement names none', () => {
    expect(withManifests(remediation, {})).toBe(remediation);
    expect(withManifests(remediation, undefined)).toBe(remediation);
  });

  it('adds those of the statement, each once', () => {
    expect(
      withManifests(
        { ...remediation, manifests: ['gate', 'moat'] },
        { manifests: ['moat', 'wall'] },
      ),
    ).toEqual({ ...remediation, manifests: ['gate', 'moat', 'wall'] });
    expect(withManifests(remediation, { manifests: ['wall'] })).toEqual({
      ...remediation,
      manifests: ['wall'],
    });
  });
});
