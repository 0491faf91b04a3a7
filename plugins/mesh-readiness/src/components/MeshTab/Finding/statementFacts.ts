import type {
  Mesh,
  SupportStatement,
} from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';

/** What a support statement says, as terms and texts; what it does not say is left out. */
export const statementFacts = (
  statement: SupportStatement,
  mesh: Mesh | undefined,
  t: Messages,
): { term: string; text: string }[] => {
  const fact = (term: string, ...texts: (string | undefined)[]) => {
    const text = texts.filter(Boolean).join(', ');
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
      t(`common.support.${statement.level}`),
    ),
    ...fact(t('meshTab.finding.mechanism'), statement.mechanism),
    ...fact(t('meshTab.finding.needs'), ...components),
    ...fact(t('meshTab.finding.note'), statement.note),
    ...fact(
      t('meshTab.finding.maturity'),
      statement.maturity && t(`common.maturity.${statement.maturity}`),
      statement.maturityNote,
    ),
    ...fact(t('meshTab.finding.since'), release(statement.since)),
    ...fact(t('meshTab.finding.until'), release(statement.until)),
    ...fact(
      t('meshTab.finding.distribution'),
      statement.distribution &&
        t(`meshTab.finding.distributions.${statement.distribution}`),
    ),
    ...fact(t('meshTab.finding.conflict'), statement.conflict),
    ...fact(
      t('meshTab.finding.verification'),
      statement.verification &&
        t(`meshTab.finding.verifications.${statement.verification}`),
      statement.verificationNote,
    ),
  ];
};
