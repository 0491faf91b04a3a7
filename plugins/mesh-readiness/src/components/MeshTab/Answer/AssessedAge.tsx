import type { Assessment } from 'backstage-plugin-mesh-readiness-common';
import { formatAge } from '../../../format';
import { useMessages, useNow } from '../../../hooks';
import quiet from '../../parts/quiet.module.css';
import styles from './Answer.module.css';

/** How long ago what the answer rests on was read or, where that is not kept, the service was assessed, with the exact time on hover. */
export const AssessedAge = (props: {
  assessment: Pick<Assessment, 'assessedAt' | 'stored'>;
}) => {
  const t = useMessages();
  const now = useNow();
  const { assessedAt, stored } = props.assessment;
  const at = stored?.readAt ?? assessedAt;
  const age = formatAge(at, now, t);
  return (
    <time
      className={`${styles.age} ${quiet.quiet}`}
      dateTime={at}
      title={new Date(at).toLocaleString()}
    >
      {stored ? t('meshTab.readAt', { age }) : t('meshTab.assessedAt', { age })}
    </time>
  );
};
