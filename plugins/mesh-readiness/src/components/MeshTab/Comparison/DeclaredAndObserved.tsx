import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Section } from '../../parts';
import hidden from '../../parts/visuallyHidden.module.css';
import {
  COMPARISON_SECTION,
  listNames,
  type DeclaredAndObserved as Comparison,
} from '../model';
import styles from './Comparison.module.css';
import { EnrolmentRow } from './EnrolmentRow';
import { NeedRow } from './NeedRow';

/** What the catalog says beside what Kubernetes objects show, for the mesh it runs in and for each need; nothing when no object says anything. */
export const DeclaredAndObserved = (props: {
  comparison: Comparison | undefined;
  edition: Edition;
}) => {
  const t = useMessages();
  const { comparison, edition } = props;
  if (!comparison) {
    return null;
  }
  const { enrolment, needs, declaredOnly } = comparison;
  const title = t('observed.comparison.title');
  return (
    <Section id={COMPARISON_SECTION} title={title}>
      <p className={styles.text}>{t('observed.comparison.lead')}</p>
      <table className={styles.table}>
        <caption className={hidden.visuallyHidden}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('observed.comparison.subject')}</th>
            <th scope="col">{t('observed.comparison.declared')}</th>
            <th scope="col">{t('observed.comparison.observed')}</th>
          </tr>
        </thead>
        <tbody>
          {enrolment && (
            <EnrolmentRow enrolment={enrolment} edition={edition} />
          )}
          {needs.map(need => (
            <NeedRow key={need.feature} need={need} />
          ))}
        </tbody>
      </table>
      {declaredOnly.length > 0 && (
        <p className={styles.text}>
          {t('observed.comparison.declaredOnly', {
            titles: listNames(declaredOnly, t),
          })}
        </p>
      )}
    </Section>
  );
};
