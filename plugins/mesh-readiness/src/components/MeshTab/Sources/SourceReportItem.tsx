import type { SourceReport } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Tag } from '../../parts';
import quiet from '../../parts/quiet.module.css';
import { linkOf } from '../model';
import { Linking } from './Linking';
import { NotLinked } from './NotLinked';
import { isFromFiles, lookedWords } from './sourceWords';
import styles from './Sources.module.css';
import { UnreadKinds } from './UnreadKinds';

/** What one source looked at, what came of it, what to add, and which kinds of objects it could not read. */
export const SourceReportItem = (props: {
  report: SourceReport;
  /** Whether anything is known about the needs of the service. */
  isKnown: boolean;
  /** Code of the rule about kinds that could not be read; absent where no finding speaks of it. */
  unreadCode: string | undefined;
}) => {
  const t = useMessages();
  const { source, status, looked, message, unread = [] } = props.report;
  const link = linkOf(props.report);
  const outcome = (() => {
    if (message || status !== 'read') {
      return message ?? t(`meshTab.notAssessed.status.${status}`);
    }
    if (link === 'guess') {
      return undefined;
    }
    return props.isKnown
      ? t('observed.sources.read')
      : t('meshTab.notAssessed.status.read');
  })();
  return (
    <div className={styles.report}>
      {link === 'not-linked' ? (
        <NotLinked report={props.report} />
      ) : (
        <p className={styles.text}>
          {t('observed.sources.report', {
            looked: looked.length > 0 ? lookedWords(looked, t) : source,
          })}{' '}
          {isFromFiles(source) && (
            <>
              <Tag>{t('observed.sources.fromFiles')}</Tag>{' '}
            </>
          )}
          {link === 'guess' && (
            <>
              <Tag look="strong">{t('observed.sources.guess.tag')}</Tag>{' '}
            </>
          )}
          {outcome && <span className={quiet.quiet}>{outcome}</span>}
        </p>
      )}
      {(link === 'guess' || link === 'help') && (
        <Linking report={props.report} link={link} />
      )}
      {unread.length > 0 && (
        <UnreadKinds unread={unread} code={props.unreadCode} />
      )}
    </div>
  );
};
