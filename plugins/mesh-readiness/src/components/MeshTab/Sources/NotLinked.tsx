import type { SourceReport } from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { useMessages } from '../../../hooks';
import { FirstFew, Snippet, Tag } from '../../parts';
import styles from './Sources.module.css';
import { sourceWords } from './sourceWords';

const SHOWN = 5;

/** That no objects were found for the service: what was looked for, why nothing fits, and what to add to its entity, ready to copy. */
export const NotLinked = ({ report }: { report: SourceReport }) => {
  const t = useMessages();
  const id = useId();
  const { source, looked, message, add } = report;
  return (
    <>
      <p className={styles.text}>
        {sourceWords(source, t)}{' '}
        <Tag look="strong">{t('observed.sources.notLinked.tag')}</Tag>
      </p>
      <div className={styles.linking}>
        <p className={styles.text}>
          {message ?? t('observed.sources.notLinked.reason')}
        </p>
        {looked.length > 0 && (
          <>
            <p id={id} className={styles.text}>
              {t('observed.sources.notLinked.lookedFor')}
            </p>
            <FirstFew items={looked} shown={SHOWN}>
              {(some, isFirst) => (
                <ul
                  className={styles.kinds}
                  aria-labelledby={isFirst ? id : undefined}
                >
                  {some.map(each => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              )}
            </FirstFew>
          </>
        )}
        <p className={styles.text}>{t('observed.sources.notLinked.add')}</p>
        {add && (
          <Snippet
            text={add}
            copyLabel={t('observed.sources.notLinked.copy')}
          />
        )}
      </div>
    </>
  );
};
