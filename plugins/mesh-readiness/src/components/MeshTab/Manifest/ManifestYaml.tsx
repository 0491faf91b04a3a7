import type { Manifest } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { CopyButton } from '../../parts';
import styles from './Manifests.module.css';

const FILL_IN = '# Fill in:';

/** The YAML of a manifest with the lines marked that have to be completed, and a button that copies it. */
export const ManifestYaml = (props: { manifest: Manifest }) => {
  const t = useMessages();
  const { title, yaml } = props.manifest;
  return (
    <div className={styles.yaml}>
      {/* A place to scroll must be reachable without a mouse. */}
      <pre
        className={styles.lines}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-label={title}
      >
        {yaml
          .trimEnd()
          .split('\n')
          .map((line, index) =>
            line.includes(FILL_IN) ? (
              <mark key={index} className={styles.fillIn}>
                {line}
                {'\n'}
              </mark>
            ) : (
              <span key={index}>
                {line}
                {'\n'}
              </span>
            ),
          )}
      </pre>
      <div className={styles.copy}>
        <CopyButton
          iconOnly
          text={yaml}
          label={t('meshTab.manifests.copy')}
          copiedLabel={t('meshTab.manifests.copied')}
        />
      </div>
    </div>
  );
};
