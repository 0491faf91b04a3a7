import type {
  Edition,
  Enrolment,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import quiet from '../../parts/quiet.module.css';
import {
  askedFor,
  partlyIn,
  problemOf,
  type DeclaredAndObserved,
} from '../model';
import { PlaceList } from '../Places';
import styles from './Comparison.module.css';
import { ComparedRow } from './ComparedRow';

/** Which mesh is declared and which one objects show. */
export const EnrolmentRow = (props: {
  enrolment: NonNullable<DeclaredAndObserved['enrolment']>;
  edition: Edition;
}) => {
  const t = useMessages();
  const { enrolment, edition } = props;
  const isPartTold = enrolment.findings.some(
    finding => problemOf(finding, edition) === 'partial-enrolment',
  );
  const list = (enrolments: readonly Enrolment[]) => (
    <ul className={styles.enrolments}>
      {enrolments.map((each, index) => {
        const asked = isPartTold ? undefined : askedFor(each, edition, t);
        return (
          <li key={index}>
            <strong>{partlyIn(each, edition, t)}</strong>
            {asked && <p className={styles.text}>{asked}</p>}
            <PlaceList withoutBasis places={[each.provenance]} />
          </li>
        );
      })}
    </ul>
  );
  return (
    <ComparedRow
      title={t('observed.comparison.enrolment')}
      declared={
        enrolment.declared.length > 0 ? (
          list(enrolment.declared)
        ) : (
          <span className={quiet.quiet}>
            {t('observed.comparison.nothingDeclared')}
          </span>
        )
      }
      observed={list(enrolment.observed)}
      findings={enrolment.findings}
    />
  );
};
