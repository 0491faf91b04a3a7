import type {
  Doubt,
  Edition,
  Evidence,
  Source,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { SourceList } from '../../parts';
import { meshName } from '../model';
import { Facts } from './Facts';
import styles from './FindingDrawer.module.css';
import { statementFacts } from './statementFacts';

/** What the edition claims about it, and the documents it was read from. */
export const StatementEvidence = (props: {
  edition: Edition;
  sources: readonly Source[];
  evidence: Evidence;
  doubts: readonly Doubt[];
  mesh: string;
}) => {
  const t = useMessages();
  const { edition, mesh } = props;
  const { statement, inheritedFrom } = props.evidence;
  const inherited = edition.features.find(({ id }) => id === inheritedFrom);
  if (!statement) {
    return (
      <p className={styles.text}>
        {t('meshTab.finding.nothingClaimed', { mesh: meshName(edition, mesh) })}
      </p>
    );
  }
  return (
    <>
      {inherited && (
        <p className={styles.text}>
          {t('meshTab.finding.inheritedFrom', { feature: inherited.title })}
        </p>
      )}
      <Facts
        facts={statementFacts(
          statement,
          edition.meshes.find(({ id }) => id === mesh),
          props.doubts,
          t,
        )}
      />
      <SourceList
        label={t('meshTab.finding.sources')}
        ids={statement.sources}
        sources={props.sources}
      />
    </>
  );
};
