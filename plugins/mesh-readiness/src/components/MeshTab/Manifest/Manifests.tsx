import type { Manifest, Source } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Disclosure } from '../../parts';
import { manifestsNamed } from '../model';
import { ManifestDetails } from './ManifestDetails';
import styles from './Manifests.module.css';

/** The manifests that carry out a task or a step, behind a line; nothing when there are none. */
export const Manifests = (props: {
  ids: readonly string[] | undefined;
  manifests: readonly Manifest[] | undefined;
  sources: readonly Source[];
}) => {
  const t = useMessages();
  const manifests = manifestsNamed(props.ids ?? [], props.manifests);
  if (manifests.length === 0) {
    return null;
  }
  return (
    <div className={styles.disclosure}>
      <Disclosure
        summary={t('meshTab.manifests.title', { count: manifests.length })}
      >
        <div className={styles.manifests}>
          {manifests.map(manifest => (
            <ManifestDetails
              key={manifest.id}
              manifest={manifest}
              sources={props.sources}
            />
          ))}
        </div>
      </Disclosure>
    </div>
  );
};
