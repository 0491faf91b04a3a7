import type { Release, Source } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { SourceList } from '../../parts';
import { Facts } from './Facts';
import styles from './FindingDrawer.module.css';
import { releaseFacts } from './releaseFacts';

/** What is known of a release, and the documents it was read from. */
export const ReleaseEvidence = (props: {
  release: Release | undefined;
  sources: readonly Source[];
}) => {
  const t = useMessages();
  const { release, sources } = props;
  if (!release) {
    return (
      <p className={styles.text}>
        {t('meshTab.finding.releaseEvidence.notListed')}
      </p>
    );
  }
  return (
    <>
      <Facts facts={releaseFacts(release, t)} />
      <SourceList
        label={t('meshTab.finding.sources')}
        ids={release.sources}
        sources={sources}
      />
    </>
  );
};
