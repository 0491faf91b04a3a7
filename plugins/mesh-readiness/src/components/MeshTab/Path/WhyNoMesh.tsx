import type { Assessed } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { SourceList } from '../../parts';
import styles from './HowWeGotHere.module.css';

/** Why no mesh is needed, and the documents that say so; nothing when one is needed. */
export const WhyNoMesh = (props: { assessment: Assessed }) => {
  const t = useMessages();
  const { noMesh } = props.assessment.recommendation;
  return noMesh ? (
    <div className={styles.part}>
      <h3 className={styles.partTitle}>{t('meshTab.noMesh.why')}</h3>
      <p className={styles.text}>{noMesh.because}</p>
      <SourceList
        label={t('meshTab.finding.sources')}
        ids={noMesh.sources}
        sources={props.assessment.sources}
      />
    </div>
  ) : null;
};
