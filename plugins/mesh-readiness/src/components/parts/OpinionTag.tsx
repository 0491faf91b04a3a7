import { useMessages } from '../../hooks';
import styles from './OpinionTag.module.css';

/** A small tag that marks guidance as the opinion it is. */
export const OpinionTag = () => {
  const t = useMessages();
  return <span className={styles.tag}>{t('common.opinion')}</span>;
};
