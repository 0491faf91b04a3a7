import type { Assessed, Edition } from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { useMessages } from '../../../hooks';
import {
  meshName,
  orderEvaluations,
  releaseRows,
  requirementRows,
  type Cell,
} from '../model';
import { Section } from '../../parts';
import hidden from '../../parts/visuallyHidden.module.css';
import { MatrixRow } from './MatrixRow';
import { ReleaseGroup } from './ReleaseGroup';
import { RequirementHeading } from './RequirementHeading';
import styles from './RequirementMatrix.module.css';

/** The service's requirements as rows and beneath them what is to say about releases, the meshes as columns, each cell opening the finding behind it; in a narrow place only the chosen mesh. */
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
  const releases = releaseRows(evaluations, edition);
  const nothing = rows.length === 0 && (
    <p className={styles.none}>{t('meshTab.matrix.none')}</p>
  );
  if (rows.length + releases.length === 0) {
    return <Section title={title}>{nothing}</Section>;
  }
  return (
    <Section title={title}>
      {nothing}
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
              <MatrixRow
                key={requirement.feature}
                subject={requirement.feature}
                title={requirement.title}
                heading={
                  <RequirementHeading requirement={requirement} depth={depth} />
                }
                edition={edition}
                evaluations={evaluations}
                columnClass={columnClass}
                onCell={props.onCell}
              />
            ))}
          </tbody>
          {releases.length > 0 && (
            <ReleaseGroup
              rows={releases}
              edition={edition}
              evaluations={evaluations}
              columnClass={columnClass}
              onCell={props.onCell}
            />
          )}
        </table>
      </div>
    </Section>
  );
};
