import type { Edition, Finding } from '../../types';
import { indexEdition } from '../indexEdition';

/** Findings about the same thing on the two sides of a comparison. */
export interface FindingPair {
  before?: Finding;
  after?: Finding;
}

/** All names that a feature goes by in an edition; for one that it does not know, the name as it was written. */
const namesOf = (finding: Finding, edition: Edition): Set<string> => {
  const feature = finding.feature ?? '';
  const known = indexEdition(edition).features.get(feature)?.feature;
  return new Set(
    [feature, ...(known?.aliases ?? [])].map(name => name.toLowerCase()),
  );
};

const isAboutNeed = ({ need }: Finding): boolean => need !== undefined;

const pairNeeds = (
  before: Finding[],
  after: Finding[],
  editions: { before: Edition; after: Edition },
): FindingPair[] => {
  const byId = (findings: Finding[]) =>
    new Map(findings.map(finding => [finding.feature, finding]));
  const beforeById = byId(before);
  const afterById = byId(after);
  const beforeNames = before.map(finding => ({
    finding,
    names: namesOf(finding, editions.before),
  }));
  const pairs = after.flatMap((finding): FindingPair[] => {
    const same = beforeById.get(finding.feature);
    const names = namesOf(finding, editions.after);
    const others = beforeNames.filter(
      other =>
        other.finding !== same &&
        (!same || !afterById.has(other.finding.feature)) &&
        [...other.names].some(name => names.has(name)),
    );
    const found = [...(same ? [same] : []), ...others.map(one => one.finding)];
    return found.length > 0
      ? found.map(one => ({ before: one, after: finding }))
      : [{ after: finding }];
  });
  const paired = new Set(pairs.map(pair => pair.before));
  return [
    ...pairs,
    ...before
      .filter(finding => !paired.has(finding))
      .map(finding => ({ before: finding })),
  ];
};

const pairOthers = (before: Finding[], after: Finding[]): FindingPair[] => {
  const keyOf = ({ code, feature = '' }: Finding) => `${code} ${feature}`;
  const left = [...before];
  const pairs = after.map((finding): FindingPair => {
    const position = left.findIndex(other => keyOf(other) === keyOf(finding));
    return position < 0
      ? { after: finding }
      : { before: left.splice(position, 1)[0], after: finding };
  });
  return [...pairs, ...left.map(finding => ({ before: finding }))];
};

/**
 * Finds for each finding of one side the one of the other that answers the same.
 * Needs belong together by feature; a name that stands for another feature in the other edition, or for none, is followed there. What is about the profile or the release belongs together by code.
 */
export function pairFindings(
  before: Finding[],
  after: Finding[],
  editions: { before: Edition; after: Edition },
): FindingPair[] {
  const isOther = (finding: Finding) => !isAboutNeed(finding);
  return [
    ...pairNeeds(
      before.filter(isAboutNeed),
      after.filter(isAboutNeed),
      editions,
    ),
    ...pairOthers(before.filter(isOther), after.filter(isOther)),
  ];
}
