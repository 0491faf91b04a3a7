import type {
  Assessment,
  Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { problemOf } from '../model';
import { SourceReportItem } from './SourceReportItem';
import styles from './Sources.module.css';

/** What each source looked at and what came of it, one after the other. */
export const SourceReports = (props: {
  assessment: Pick<Assessment, 'profile' | 'findings'>;
  edition: Edition;
  /** What the list is called. */
  label: string;
}) => {
  const { assessment, edition } = props;
  const unreadCode = assessment.findings.find(
    finding => problemOf(finding, edition) === 'unread-kind',
  )?.code;
  return (
    <ul className={styles.reports} aria-label={props.label}>
      {assessment.profile.reports.map(report => (
        <li key={report.source}>
          <SourceReportItem
            report={report}
            isKnown={assessment.profile.known}
            unreadCode={unreadCode}
          />
        </li>
      ))}
    </ul>
  );
};
