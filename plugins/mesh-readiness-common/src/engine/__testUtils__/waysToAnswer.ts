import type {
  Claims,
  ContextClaim,
  Edition,
  Need,
  Profile,
  RequirementClaim,
} from '../../types';
import { makePlace } from './makeProfile';

const answered = makePlace({ field: 'answer', origin: 'component' });

const needClaim = (feature: string, need: Need): RequirementClaim => ({
  feature,
  need,
  provenance: answered,
});

const valueClaim = (claim: object): ContextClaim =>
  ({ ...claim, provenance: answered } as ContextClaim);

const isWithin = (feature: string, whole: string) =>
  feature === whole || feature.startsWith(`${whole}.`);

/** Every way in which a person may give an answer to an open question of the guidance, as further claims of the component that take nothing back. */
export function waysToAnswer(
  question: string,
  answer: string,
  profile: Profile,
  edition: Edition,
): Pick<Claims, 'requirements' | 'context'>[] {
  const { teamSizes, priorities, flowchart } = edition.guidance;
  const value = (claim: object) => ({
    requirements: [],
    context: [valueClaim(claim)],
  });
  if (question === 'team-size') {
    const rowsFor = (size: number) =>
      teamSizes.rows
        .filter(
          ({ when }) =>
            'teamSize' in when &&
            when.teamSize.from <= size &&
            size <= (when.teamSize.to ?? Infinity),
        )
        .map(row => row.id)
        .join('+') || 'none';
    return [1, 2, 3, 4, 7, 10, 11, 30]
      .filter(size => rowsFor(size) === answer)
      .map(size => value({ key: 'teamSize', value: size }));
  }
  if (question === 'priority') {
    return priorities.rows.map(({ id }) =>
      value({ key: 'priorities', value: Array.from(new Set([answer, id])) }),
    );
  }
  const { answeredBy } = flowchart.questions.find(({ id }) => id === question)!;
  const isYes = answer === 'yes';
  if ('context' in answeredBy) {
    const { context: key, includes } = answeredBy;
    if (includes === undefined) {
      return [value({ key, value: isYes })];
    }
    return priorities.rows
      .map(row => row.id)
      .filter(other => isYes || other !== includes)
      .map(other =>
        value({
          key,
          value: isYes ? Array.from(new Set([other, includes])) : [other],
        }),
      );
  }
  const { requirementOf, negated = false } = answeredBy;
  const isSaid = (need: Need, asked: string) =>
    profile.requirements.some(
      requirement =>
        requirement.need === need && isWithin(requirement.feature, asked),
    );
  const unsettled = requirementOf.filter(
    asked =>
      !profile.notNeeded.some(({ feature }) => isWithin(asked, feature)) &&
      (isSaid('unknown', asked) || !isSaid('preferred', asked)),
  );
  return isYes !== negated
    ? unsettled.map(feature => ({
        requirements: [needClaim(feature, 'required')],
        context: [],
      }))
    : [
        {
          requirements: [
            ...unsettled,
            ...profile.requirements
              .filter(
                ({ feature, need }) =>
                  need === 'unknown' &&
                  unsettled.some(asked => isWithin(feature, asked)),
              )
              .map(({ feature }) => feature),
          ].map(feature => needClaim(feature, 'none')),
          context: [],
        },
      ];
}
