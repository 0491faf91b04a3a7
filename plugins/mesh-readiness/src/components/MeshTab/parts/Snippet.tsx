import { useMessages } from '../../../hooks';
import { CopyButton } from './CopyButton';
import styles from './Snippet.module.css';

/** A few lines of YAML, ready to copy. */
export const Snippet = (props: { text: string }) => {
  const t = useMessages();
  return (
    <div className={styles.snippet}>
      <pre
        className={styles.code}
        tabIndex={0}
        role="group"
        aria-label={t('meshTab.snippet.label')}
      >
        {props.text}
      </pre>
      <CopyButton
        text={props.text}
        label={t('meshTab.snippet.copy')}
        copiedLabel={t('meshTab.snippet.copied')}
      />
    </div>
  );
};
