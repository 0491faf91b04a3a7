import type {
  Claims,
  ContextKey,
  Problem,
  Provenance,
  RequirementClaim,
} from 'backstage-plugin-mesh-readiness-common';

/** What a reader is told instead of the reference of an entity. */
export const HIDDEN_ENTITY = 'an entity that you may not read';
/** What a reader is told instead of a field and its entity. */
export const HIDDEN_PLACE = 'a place that you may not read';
/** What a reader is told instead of what stands there. */
export const HIDDEN_TEXT = 'a text that you may not read';
const HIDDEN_NAME = 'name-you-may-not-read';
/** What is known of the surroundings and decides no verdict, but may be any text. */
const NAMES: ContextKey[] = ['cluster', 'namespace', 'service', 'selector'];
const HIDDEN_PARAMS: Record<string, string> = {
  raw: HIDDEN_TEXT,
  where: HIDDEN_PLACE,
  object: 'an object that you may not read',
  reason: 'binds to nothing',
};

/**
 * Marks what was read from entities that the reader may not read, and takes their texts out.
 *
 * @remarks
 * Entity, object and field stay in the marked provenances, because the order in which claims are merged rests on them and every
 * reader must get the same verdict. `withoutHidden` takes them out of the result.
 */
export function hideClaims(
  claims: Claims,
  hiddenRefs: ReadonlySet<string>,
  isKnownName: (feature: string) => boolean,
): Claims {
  if (hiddenRefs.size === 0) {
    return claims;
  }
  const isHidden = ({ entityRef }: Provenance) =>
    entityRef !== undefined && hiddenRefs.has(entityRef);
  const hide = (provenance: Provenance): Provenance => {
    if (!isHidden(provenance)) {
      return provenance;
    }
    return {
      ...provenance,
      ...(provenance.raw === undefined ? {} : { raw: HIDDEN_TEXT }),
      hidden: true,
    };
  };
  const hideIn = <T extends { provenance: Provenance }>(claim: T): T => ({
    ...claim,
    provenance: hide(claim.provenance),
  });
  const hideText = cutAtRefs(hiddenRefs);
  const hideName = replaceNames(claims.requirements, isHidden, isKnownName);
  const hideProblem = (problem: Problem): Problem => ({
    ...problem,
    params: Object.fromEntries(
      Object.entries(problem.params).map(([key, text]) => [
        key,
        problem.because.some(isHidden)
          ? HIDDEN_PARAMS[key] ?? hideText(text)
          : hideText(text),
      ]),
    ),
    because: problem.because.map(hide),
  });
  return {
    requirements: claims.requirements.map(hideName).map(hideIn),
    context: claims.context
      .filter(
        ({ key, provenance }) => !NAMES.includes(key) || !isHidden(provenance),
      )
      .map(hideIn),
    enrolments: claims.enrolments.map(hideIn),
    complete: claims.complete.map(hide),
    problems: claims.problems.map(hideProblem),
    reports: claims.reports.map(report => ({
      ...report,
      looked: report.looked.map(hideText),
      ...(report.message ? { message: hideText(report.message) } : {}),
      ...(report.add ? { add: hideText(report.add) } : {}),
      ...(report.unread
        ? {
            unread: report.unread.map(kind => ({
              ...kind,
              ...(kind.message ? { message: hideText(kind.message) } : {}),
            })),
          }
        : {}),
    })),
  };
}

/**
 * Ends a sentence at the first reference to a hidden entity, and never at a part of a longer one. What follows may be said
 * about that entity: its type, the names of its schemes, the reason why it cannot be read.
 */
function cutAtRefs(refs: ReadonlySet<string>): (text: string) => string {
  const alternatives = [...refs]
    .sort((a, b) => b.length - a.length)
    .map(ref => ref.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\w.:/-])(?:${alternatives.join('|')})(?![\\w-]|\\.\\w)`,
    'i',
  );
  return text => {
    const found = pattern.exec(text);
    if (!found) {
      return text;
    }
    const rest = text.slice(found.index + found[0].length);
    const end = ['', '.'].includes(rest) ? rest : ' …';
    return text.slice(0, found.index) + HIDDEN_ENTITY + end;
  };
}

/** Replaces names that only a hidden entity uses and no edition knows, as they may be any text; each by one of its own. */
function replaceNames(
  claims: readonly RequirementClaim[],
  isHidden: (provenance: Provenance) => boolean,
  isKnownName: (feature: string) => boolean,
): (claim: RequirementClaim) => RequirementClaim {
  const normal = (name: string) => name.trim().toLowerCase();
  const shown = new Set(
    claims
      .filter(({ provenance }) => !isHidden(provenance))
      .map(({ feature }) => normal(feature)),
  );
  const secret = [
    ...new Set(
      claims
        .map(({ feature }) => feature)
        .filter(feature => !shown.has(normal(feature)) && !isKnownName(feature))
        .map(normal),
    ),
  ];
  return claim => {
    const index = secret.indexOf(normal(claim.feature));
    return index < 0
      ? claim
      : { ...claim, feature: HIDDEN_NAME + (index ? `-${index + 1}` : '') };
  };
}
