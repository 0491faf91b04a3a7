import { useMessages } from '../../hooks';
import { CopyButton } from './CopyButton';
import styles from './Snippet.module.css';

/** A few lines of YAML, ready to copy. */
export const Snippet = (props: {
  text: string;
  /** What the button says, where a page has several. */
  copyLabel?: string;
}) => {
  const t = useMessages();
  return (
    <div className={styles.snippet}>
      <pre className={styles.code}>{props.text}</pre>
      <CopyButton
        iconOnly
        text={props.text}
        label={props.copyLabel ?? t('meshTab.snippet.copy')}
        copiedLabel={t('meshTab.snippet.copied')}
      />
    </div>
  );
};
