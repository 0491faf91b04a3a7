import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { ServiceChange } from 'backstage-plugin-mesh-readiness-common';
import { formatAge } from '../../../format';
import { useMessages, useNow } from '../../../hooks';
import { Tag } from '../../parts';
import quiet from '../../parts/quiet.module.css';
import { useScope } from '../data';
import { changeWords } from './changeWords';
import styles from './LatestChanges.module.css';

/** What changed about one service, and when. */
export const ChangeRow = (props: { change: ServiceChange }) => {
  const { change } = props;
  const t = useMessages();
  const now = useNow();
  const { edition } = useScope();
  return (
    <li className={styles.change}>
      <time
        className={quiet.quiet}
        dateTime={change.at}
        title={new Date(change.at).toLocaleString()}
      >
        {formatAge(change.at, now, t)}
      </time>
      <span className={styles.service}>
        {change.kind === 'left' ? (
          change.entityRef
        ) : (
          <EntityRefLink entityRef={change.entityRef} defaultKind="component" />
        )}
      </span>
      <span>
        {changeWords(change, edition, t)}{' '}
        {change.cause === 'knowledge' && (
          <Tag>{t('adoption.changes.knowledge')}</Tag>
        )}
      </span>
    </li>
  );
};
