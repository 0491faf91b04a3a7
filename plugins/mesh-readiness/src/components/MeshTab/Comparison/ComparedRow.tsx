import type { Finding } from 'backstage-plugin-mesh-readiness-common';
import type { ReactNode } from 'react';
import { LevelTag, RuleLink } from '../../parts';
import styles from './Comparison.module.css';

/** One subject with what is declared and what is observed side by side, and beneath it the sentences about a difference. */
export const ComparedRow = (props: {
  title: ReactNode;
  declared: ReactNode;
  observed: ReactNode;
  findings: readonly Finding[];
}) => {
  const { findings } = props;
  return (
    <>
      <tr className={findings.length > 0 ? styles.explained : undefined}>
        <th scope="row" className={styles.subject}>
          {props.title}
        </th>
        <td>{props.declared}</td>
        <td>{props.observed}</td>
      </tr>
      {findings.length > 0 && (
        <tr>
          <td colSpan={3} className={styles.findings}>
            {findings.map((finding, index) => (
              <p key={index} className={styles.text}>
                <LevelTag level={finding.level} /> {finding.message}{' '}
                <RuleLink code={finding.code} color="primary" />
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
};
