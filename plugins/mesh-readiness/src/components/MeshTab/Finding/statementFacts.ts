import type {
  Doubt,
  Mesh,
  SupportStatement,
} from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';

/** A term and what is said about it. */
export interface Fact {
  term: string;
  text: string;
}

const kubernetesRange = (
  range: { from?: string; to?: string },
  t: Messages,
): string | undefined => {
  if (range.from && range.to) {
    return t('meshTab.finding.kubernetesRange', {
      from: range.from,
      to: range.to,
    });
  }
  if (range.from) {
    return t('meshTab.finding.kubernetesFrom', { from: range.from });
  }
  return range.to && t('meshTab.finding.kubernetesTo', { to: range.to });
};

/** What a support statement says, as terms and texts; what it does not say is left out, and so is what doubts tell already. */
export const statementFacts = (
  statement: SupportStatement,
  mesh: Mesh | undefined,
  doubts: readonly Doubt[],
  t: Messages,
): Fact[] => {
  const isTold = (kind: string | undefined) =>
    doubts.some(doubt => doubt.kind === kind);
  const { verification = 'verified' } = statement;
  const fact = (
    term: string,
    separator: string,
    ...texts: (string | undefined)[]
  ) => {
    const text = texts.filter(Boolean).join(separator);
    return text ? [{ term, text }] : [];
  };
  const release = (version: string | undefined) =>
    version && t('meshTab.finding.release', { version });
  const components = (statement.requires ?? []).map(
    id => mesh?.components.find(component => component.id === id)?.name ?? id,
  );
  return [
    ...fact(
      t('meshTab.finding.support'),
      '',
      t(`common.support.${statement.level}`),
    ),
    ...fact(t('meshTab.finding.mechanism'), '', statement.mechanism),
    ...fact(t('meshTab.finding.needs'), ', ', ...components),
    ...fact(t('meshTab.finding.note'), '', statement.note),
    ...fact(
      t('meshTab.finding.maturity'),
      '. ',
      statement.maturity && t(`common.maturity.${statement.maturity}`),
      statement.maturityNote,
    ),
    ...fact(
      t('meshTab.finding.since'),
      '. ',
      release(statement.since),
      statement.sinceNote,
    ),
    ...fact(t('meshTab.finding.until'), '', release(statement.until)),
    ...fact(
      t('meshTab.finding.kubernetes'),
      '',
      statement.kubernetes && kubernetesRange(statement.kubernetes, t),
    ),
    ...fact(
      t('meshTab.finding.distribution'),
      '',
      statement.distribution &&
        t(`meshTab.finding.distributions.${statement.distribution}`),
    ),
    ...(isTold('contradicted')
      ? []
      : fact(t('meshTab.finding.conflict'), '', statement.conflict)),
    ...(isTold(verification)
      ? []
      : fact(
          t('meshTab.finding.verification'),
          '. ',
          t(`meshTab.finding.verifications.${verification}`),
          statement.verificationNote,
        )),
  ];
};
