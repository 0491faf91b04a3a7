import type {
  Edition,
  Evidence,
  Mesh,
  Source,
  SupportStatement,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { DoubtLines } from './DoubtLines';
import { SourceList } from './SourceList';
import styles from './SupportDetails.module.css';

/** The Kubernetes versions a statement holds for, by the ends it names. */
const kubernetesOf = ({ kubernetes }: SupportStatement) => {
  if (kubernetes?.from && kubernetes.to) {
    return 'between';
  }
  if (kubernetes?.from) {
    return 'from';
  }
  return kubernetes?.to ? 'to' : undefined;
};

/** What lies behind one cell: the limit, what has to be deployed, when it holds, how well it was checked, and the documents. */
export const SupportDetails = (props: {
  edition: Edition;
  mesh: Mesh;
  evidence: Evidence;
  /** Where cited documents are looked up; absent: among those of the edition. */
  sources?: readonly Source[];
}) => {
  const { edition, mesh, evidence, sources = edition.sources } = props;
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
  const kubernetes = kubernetesOf(statement);
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
    statement.sinceNote,
    statement.until && t('compare.support.until', { release: statement.until }),
    statement.distribution &&
      t(`compare.support.distribution.${statement.distribution}`),
    kubernetes &&
      t(`compare.support.kubernetes.${kubernetes}`, {
        from: statement.kubernetes?.from ?? '',
        to: statement.kubernetes?.to ?? '',
      }),
  ].filter(Boolean);
  return (
    <div className={styles.details}>
      {lines.map(line => (
        <p key={String(line)}>{line}</p>
      ))}
      <DoubtLines of={statement} />
      <SourceList
        ids={statement.sources}
        sources={sources}
        label={t('compare.sources')}
      />
    </div>
  );
};
