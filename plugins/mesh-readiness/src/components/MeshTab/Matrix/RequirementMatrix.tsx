import type { Assessed, Edition } from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { useMessages } from '../../../hooks';
import {
  meshName,
  orderEvaluations,
  requirementRows,
  type Cell,
} from '../model';
import { Section } from '../../parts';
import hidden from '../../parts/visuallyHidden.module.css';
import { MatrixCell } from './MatrixCell';
import { RequirementHeading } from './RequirementHeading';
import styles from './RequirementMatrix.module.css';

/** The service's requirements as rows, the meshes as columns, each cell opening the finding behind it; in a narrow place only the chosen mesh. */
export const RequirementMatrix = (props: {
  assessment: Assessed;
  edition: Edition;
  mesh: string;
  onCell: (cell: Cell) => void;
}) => {
  const t = useMessages();
  const id = useId();
  const { assessment, edition } = props;
  const evaluations = orderEvaluations(assessment);
  const columnClass = (mesh: string) =>
    mesh === props.mesh ? styles.mesh : `${styles.mesh} ${styles.other}`;
  const title = t('meshTab.matrix.title');
  const rows = requirementRows(assessment.profile.requirements);
  if (rows.length === 0) {
    return <Section title={title}>{t('meshTab.matrix.none')}</Section>;
  }
  return (
    <Section title={title}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={hidden.visuallyHidden}>{title}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.requirement}>
                {t('meshTab.matrix.requirement')}
              </th>
              {evaluations.map(({ mesh }) => (
                <th
                  key={mesh}
                  id={`${id} ${mesh}`}
                  scope="col"
                  className={columnClass(mesh)}
                >
                  {meshName(edition, mesh)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ requirement, depth }) => (
              <tr key={requirement.feature}>
                <RequirementHeading requirement={requirement} depth={depth} />
                {evaluations.map(({ mesh, findings }) => (
                  <td key={mesh} className={columnClass(mesh)}>
                    {findings
                      .filter(({ feature }) => feature === requirement.feature)
                      .slice(0, 1)
                      .map(finding => (
                        <MatrixCell
                          key={mesh}
                          finding={finding}
                          label={t('meshTab.finding.heading', {
                            requirement: requirement.title,
                            mesh: meshName(edition, mesh),
                          })}
                          onOpen={() =>
                            props.onCell({ feature: requirement.feature, mesh })
                          }
                        />
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
};
