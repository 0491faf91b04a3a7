import type {
  Edition,
  Evidence,
  Mesh,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { SourceList } from './SourceList';
import styles from './SupportDetails.module.css';

/** What lies behind one cell: the limit, what has to be deployed, how well it was checked, and the documents. */
export const SupportDetails = (props: {
  edition: Edition;
  mesh: Mesh;
  evidence: Evidence;
}) => {
  const { edition, mesh, evidence } = props;
  const { statement, inheritedFrom } = evidence;
  const t = useMessages();
  if (!statement) {
    return (
      <p className={styles.details}>{t('compare.support.nothingClaimed')}</p>
    );
  }
  const components = (statement.requires ?? []).map(
    id => mesh.components.find(each => each.id === id)?.name ?? id,
  );
  const lines = [
    inheritedFrom &&
      t('compare.support.inheritedFrom', {
        feature:
          edition.features.find(({ id }) => id === inheritedFrom)?.title ??
          inheritedFrom,
      }),
    statement.note,
    components.length > 0 &&
      t('compare.support.requires', { components: components.join(', ') }),
    statement.maturityNote,
    statement.since && t('compare.support.since', { release: statement.since }),
    statement.until && t('compare.support.until', { release: statement.until }),
    statement.distribution === 'enterprise' && t('compare.support.enterprise'),
    statement.conflict &&
      t('compare.support.conflict', { conflict: statement.conflict }),
    statement.verification &&
      statement.verification !== 'verified' &&
      t(`compare.support.verification.${statement.verification}`),
    statement.verificationNote,
  ].filter(Boolean);
  return (
    <div className={styles.details}>
      {lines.map(line => (
        <p key={String(line)}>{line}</p>
      ))}
      <SourceList
        ids={statement.sources}
        sources={edition.sources}
        label={t('compare.sources')}
      />
    </div>
  );
};
