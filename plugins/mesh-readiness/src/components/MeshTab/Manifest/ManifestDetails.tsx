import type { Manifest, Source } from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { useMessages } from '../../../hooks';
import { SourceDisclosure } from '../../parts';
import quiet from '../../parts/quiet.module.css';
import { ManifestYaml } from './ManifestYaml';
import styles from './Manifests.module.css';

/** What one manifest does, what is left to fill in, the YAML, and the documents it follows. */
export const ManifestDetails = (props: {
  manifest: Manifest;
  sources: readonly Source[];
}) => {
  const t = useMessages();
  const id = useId();
  const { manifest } = props;
  const { title, description, fillIn } = manifest;
  return (
    <div className={styles.manifest}>
      <p className={styles.title}>{title}</p>
      <p className={`${styles.text} ${quiet.quiet}`}>{description}</p>
      {fillIn.length > 0 ? (
        <div>
          <p id={id} className={styles.text}>
            {t('meshTab.manifests.fillIn', { count: fillIn.length })}
          </p>
          <ul className={styles.values} aria-labelledby={id}>
            {fillIn.map((what, index) => (
              <li key={index}>{what}</li>
            ))}
          </ul>
        </div>
      ) : (
        <p className={styles.text}>{t('meshTab.manifests.ready')}</p>
      )}
      <ManifestYaml manifest={manifest} />
      <SourceDisclosure ids={manifest.sources} sources={props.sources} />
    </div>
  );
};
