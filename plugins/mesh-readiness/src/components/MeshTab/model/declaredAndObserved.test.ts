import { newer } from '../__testUtils__/newerServices';
import {
  observedCase,
  partialFinding,
  seenEnrolment,
} from '../__testUtils__/observedServices';
import { notAssessedCase, workedCase } from '../__testUtils__/services';
import { declaredAndObserved } from './declaredAndObserved';
import { findingsOf } from './findingsOf';
import { untoldFindings } from './untoldFindings';

const comparison = declaredAndObserved(observedCase, newer)!;

describe('declaredAndObserved', () => {
  it('says nothing while no object says anything', () => {
    expect(declaredAndObserved(workedCase, newer)).toBeUndefined();
    expect(declaredAndObserved(notAssessedCase, newer)).toBeUndefined();
  });

  it('sets what the catalog says beside what objects show, need by need', () => {
    expect(
      comparison.needs.map(({ title, isNeeded, declared, observed }) => [
        title,
        isNeeded,
        declared.map(({ entityRef }) => entityRef),
        observed.map(({ object }) => object?.kind),
      ]),
    ).toEqual([
      [
        'Encrypt traffic between services',
        true,
        ['system:default/shop'],
        ['PeerAuthentication'],
      ],
      ['Limit the rate of requests in each proxy', true, [], ['EnvoyFilter']],
      [
        'Check end-user tokens',
        false,
        ['component:default/orders'],
        ['RequestAuthentication'],
      ],
    ]);
    expect(comparison.declaredOnly).toEqual(['The CNI must stay']);
  });

  it('gives a contradiction to the need that it is about, and a difference in enrolment to the enrolment', () => {
    expect(
      comparison.needs.map(({ findings }) => findings.map(({ code }) => code)),
    ).toEqual([[], [], ['MR0003']]);
    expect(comparison.enrolment!.findings).toEqual([partialFinding]);
    expect(findingsOf(comparison).map(({ code }) => code)).toEqual([
      'MR0008',
      'MR0003',
    ]);
  });

  it('tells the enrolment of a service about whose needs nothing is known', () => {
    const enrolment = seenEnrolment({ mesh: 'linkerd' });
    expect(
      declaredAndObserved(
        {
          ...notAssessedCase,
          profile: { ...notAssessedCase.profile, enrolment },
        },
        newer,
      ),
    ).toEqual({
      enrolment: { declared: [], observed: [enrolment], findings: [] },
      needs: [],
      declaredOnly: [],
    });
  });
});

describe('untoldFindings', () => {
  it('leaves out what another section tells', () => {
    expect(untoldFindings(observedCase, newer).map(({ code }) => code)).toEqual(
      ['MR0009'],
    );
  });

  it('leaves out nothing where no section tells it', () => {
    const { findings } = observedCase;
    expect(
      untoldFindings({ ...workedCase, findings: findings.slice(-1) }, newer),
    ).toEqual(findings.slice(-1));
  });
});
