import type { SourceReport } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Snippet } from '../../parts';
import styles from './Sources.module.css';

/** What to add to the entity so that a source knows for sure which objects belong to it, or can be read at all, ready to copy. */
export const Linking = (props: {
  report: SourceReport;
  link: 'guess' | 'help';
}) => {
  const t = useMessages();
  const { add, message } = props.report;
  return (
    <div className={styles.linking}>
      {props.link === 'guess' && !message && (
        <p className={styles.text}>{t('observed.sources.guess.reason')}</p>
      )}
      <p className={styles.text}>{t(`observed.sources.${props.link}.add`)}</p>
      {add && (
        <Snippet
          text={add}
          copyLabel={t(`observed.sources.${props.link}.copy`)}
        />
      )}
    </div>
  );
};
