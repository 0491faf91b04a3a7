import type {
  Edition,
  Evidence,
  Source,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { meshName } from '../model';
import { FactRow, SourceList } from '../../parts';
import styles from './FindingDrawer.module.css';
import { FindingPart } from './FindingPart';
import { statementFacts } from './statementFacts';

/** What the edition claims about it, and the documents it was read from. */
export const EvidencePart = (props: {
  edition: Edition;
  sources: readonly Source[];
  evidence: Evidence;
  mesh: string;
}) => {
  const t = useMessages();
  const { edition, mesh } = props;
  const { statement, inheritedFrom } = props.evidence;
  const inherited = edition.features.find(({ id }) => id === inheritedFrom);
  return (
    <FindingPart title={t('meshTab.finding.evidence')}>
      {statement ? (
        <>
          {inherited && (
            <p className={styles.text}>
              {t('meshTab.finding.inheritedFrom', { feature: inherited.title })}
            </p>
          )}
          <dl className={styles.facts}>
            {statementFacts(
              statement,
              edition.meshes.find(({ id }) => id === mesh),
              t,
            ).map(({ term, text }) => (
              <FactRow key={term} term={term} text={text} />
            ))}
          </dl>
          <SourceList
            label={t('meshTab.finding.sources')}
            ids={statement.sources}
            sources={props.sources}
          />
        </>
      ) : (
        <p className={styles.text}>
          {t('meshTab.finding.nothingClaimed', {
            mesh: meshName(edition, mesh),
          })}
        </p>
      )}
    </FindingPart>
  );
};
