import { Link } from '@backstage/ui';
import type {
  Edition,
  NotAssessed,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages, useOptionalPath } from '../../hooks';
import { rulesRouteRef } from '../../routes';
import { VerdictSign } from '../signs';
import { Snippet } from '../parts';
import styles from './NotAssessedCard.module.css';
import { SourceReports } from './Sources';
import { STARTER_SNIPPET } from './starterSnippet';

/** For a service about which nothing is known: what to write to change that, and what was looked at. */
export const NotAssessedCard = ({
  assessment,
  edition,
}: {
  assessment: NotAssessed;
  edition: Edition;
}) => {
  const t = useMessages();
  const rulesPath = useOptionalPath(rulesRouteRef);
  const looked = t('observed.sources.title');
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
        <h3 className={styles.partTitle}>{looked}</h3>
        <SourceReports
          assessment={assessment}
          edition={edition}
          label={looked}
        />
      </div>
    </section>
  );
};
