import { useState } from 'react';
import useInterval from 'react-use/esm/useInterval';
import { formatAge } from '../../../format';
import { useMessages } from '../../../hooks';
import quiet from '../../parts/quiet.module.css';
import styles from './Answer.module.css';

const REFRESH_MILLISECONDS = 30_000;

/** How long ago the service was assessed, with the exact time on hover. */
export const AssessedAge = (props: { assessedAt: string }) => {
  const t = useMessages();
  const [now, setNow] = useState(Date.now());
  useInterval(() => setNow(Date.now()), REFRESH_MILLISECONDS);
  return (
    <time
      className={`${styles.age} ${quiet.quiet}`}
      dateTime={props.assessedAt}
      title={new Date(props.assessedAt).toLocaleString()}
    >
      {t('meshTab.assessedAt', { age: formatAge(props.assessedAt, now, t) })}
    </time>
  );
};
