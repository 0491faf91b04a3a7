import {
  supportFor,
  type Edition,
  type Evidence,
  type Feature,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { DoubtSigns, MaturityTag, SupportSign } from '../signs';
import { doubtsOf, OverrideNote, SupportDetails, Tag } from '../parts';
import hidden from '../parts/visuallyHidden.module.css';
import styles from './RulesPage.module.css';

/** Every statement about a feature, mesh by mesh, with its limits and documents. */
export const SupportTable = (props: { edition: Edition; feature: Feature }) => {
  const { edition, feature } = props;
  const t = useMessages();
  return (
    <table className={`${styles.table} ${styles.support}`}>
      <caption className={hidden.visuallyHidden}>
        {t('rules.support.caption', { feature: feature.title })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.resources.mesh')}</th>
          <th scope="col">{t('rules.support.level')}</th>
          <th scope="col">{t('rules.support.how')}</th>
          <th scope="col">{t('rules.support.evidence')}</th>
        </tr>
      </thead>
      {edition.meshes.map(mesh => {
        const claimed = feature.support[mesh.id];
        const statements: Evidence[] = claimed
          ? claimed.map(statement => ({ statement }))
          : [supportFor(edition, feature.id, mesh.id)];
        return (
          <tbody key={mesh.id}>
            {statements.map((evidence, index) => (
              <tr key={index}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={statements.length}>
                    {mesh.name}
                  </th>
                )}
                <td>
                  <span className={styles.signs}>
                    <SupportSign
                      level={evidence.statement?.level ?? 'unknown'}
                    />
                    <MaturityTag maturity={evidence.statement?.maturity} />
                    <DoubtSigns
                      doubts={
                        evidence.statement && doubtsOf(evidence.statement)
                      }
                    />
                    {feature.overrides?.[mesh.id] && (
                      <Tag look="strong">{t('compare.override.mark')}</Tag>
                    )}
                  </span>
                </td>
                <td>{evidence.statement?.mechanism}</td>
                <td>
                  <SupportDetails
                    edition={edition}
                    mesh={mesh}
                    evidence={evidence}
                  />
                  {index === statements.length - 1 && (
                    <OverrideNote
                      edition={edition}
                      feature={feature}
                      mesh={mesh}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
};
