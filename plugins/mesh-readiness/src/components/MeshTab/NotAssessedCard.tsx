import { Link } from '@backstage/ui';
import type { NotAssessed } from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { useMessages, useOptionalPath } from '../../hooks';
import { rulesRouteRef } from '../../routes';
import { VerdictSign } from '../signs';
import { Snippet } from '../parts';
import quiet from '../parts/quiet.module.css';
import styles from './NotAssessedCard.module.css';
import { STARTER_SNIPPET } from './starterSnippet';

/** For a service about which nothing is known: what to write to change that, and what was looked at. */
export const NotAssessedCard = ({
  assessment,
}: {
  assessment: NotAssessed;
}) => {
  const t = useMessages();
  const id = useId();
  const rulesPath = useOptionalPath(rulesRouteRef);
  const { reports } = assessment.profile;
  return (
    <section className={styles.card}>
      <VerdictSign verdict="not-assessed" />
      <h2 className={styles.title}>{t('meshTab.notAssessed.title')}</h2>
      <p className={styles.text}>{t('meshTab.notAssessed.lead')}</p>
      <Snippet text={STARTER_SNIPPET} />
      <p className={styles.text}>
        {t('meshTab.notAssessed.none')}{' '}
        {rulesPath && (
          <Link href={rulesPath}>{t('meshTab.notAssessed.names')}</Link>
        )}
      </p>
      <div className={styles.part}>
        <h3 id={id} className={styles.partTitle}>
          {t('meshTab.notAssessed.looked')}
        </h3>
        <ul className={styles.list} aria-labelledby={id}>
          {reports.map(({ source, status, looked, message }) => (
            <li key={source}>
              {looked.length > 0 ? looked.join(', ') : source}
              {': '}
              <span className={quiet.quiet}>
                {message ?? t(`meshTab.notAssessed.status.${status}`)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};
