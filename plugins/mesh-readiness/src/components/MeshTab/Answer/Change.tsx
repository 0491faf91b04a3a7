import type {
  ComparedFinding,
  FindingDifference,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { LevelTag } from '../../parts';
import quiet from '../../parts/quiet.module.css';
import styles from './Changes.module.css';

/** One need that two editions answer otherwise, with both answers. */
export const Change = (props: {
  difference: FindingDifference;
  /** Ids of the editions. */
  before: string;
  after: string;
}) => {
  const t = useMessages();
  const { difference } = props;
  const answer = (edition: string, finding: ComparedFinding | undefined) => (
    <>
      <dt className={quiet.quiet}>{edition}</dt>
      <dd>
        {finding ? (
          <>
            <LevelTag level={finding.level} /> {finding.message}
          </>
        ) : (
          <span className={quiet.quiet}>{t('meshTab.changed.nothing')}</span>
        )}
      </dd>
    </>
  );
  return (
    <li>
      <strong>{difference.title}</strong>
      <dl className={styles.answers}>
        {answer(props.before, difference.before)}
        {answer(props.after, difference.after)}
      </dl>
    </li>
  );
};
