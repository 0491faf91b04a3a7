import type { ServiceChanges } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Section } from '../../parts';
import { useChanges, useScope } from '../data';
import { Lead, Lines, ReadView } from '../parts';
import { ChangeRow } from './ChangeRow';
import styles from './LatestChanges.module.css';

const SHOWN = 10;

/** What changed about services, newest first. */
export const LatestChanges = () => {
  const t = useMessages();
  const { filters, revision } = useScope();
  const changes = useChanges(filters, SHOWN, revision);
  return (
    <Section title={t('adoption.changes.title')}>
      <Lead>{t('adoption.changes.lead')}</Lead>
      <ReadView
        read={changes}
        what={t('adoption.what.changes')}
        skeleton={<Lines count={SHOWN} height={24} />}
      >
        {({ items }: ServiceChanges) =>
          items.length === 0 ? (
            <p className={styles.nothing}>{t('adoption.changes.nothing')}</p>
          ) : (
            <ul className={styles.changes}>
              {items.map(change => (
                <ChangeRow
                  key={[
                    change.entityRef,
                    change.at,
                    change.kind,
                    change.mesh,
                  ].join(' ')}
                  change={change}
                />
              ))}
            </ul>
          )
        }
      </ReadView>
    </Section>
  );
};
