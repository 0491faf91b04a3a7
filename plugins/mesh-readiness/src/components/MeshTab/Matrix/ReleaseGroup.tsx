import type {
  Edition,
  Evaluation,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { releaseWords, type Cell, type ReleaseRow } from '../model';
import quiet from '../../parts/quiet.module.css';
import { MatrixRow } from './MatrixRow';
import styles from './RequirementMatrix.module.css';

/** Which release of each mesh is looked at, and what is to say about it to those who run the cluster. */
export const ReleaseGroup = (props: {
  rows: readonly ReleaseRow[];
  edition: Edition;
  evaluations: readonly Evaluation[];
  columnClass: (mesh: string) => string;
  onCell: (cell: Cell) => void;
}) => {
  const t = useMessages();
  const { edition, evaluations, columnClass } = props;
  return (
    <tbody>
      <tr className={styles.releaseHead}>
        <th
          scope="row"
          className={`${styles.requirement} ${styles.groupTitle}`}
        >
          {t('meshTab.matrix.releaseLooked')}
        </th>
        {evaluations.map(evaluation => (
          <td
            key={evaluation.mesh}
            className={`${columnClass(evaluation.mesh)} ${styles.plain}`}
          >
            {releaseWords(evaluation, t) || t('meshTab.matrix.releaseUnknown')}
          </td>
        ))}
      </tr>
      {props.rows.map(({ code, title }) => (
        <MatrixRow
          key={code}
          subject={code}
          title={title}
          heading={
            <th scope="row" className={styles.requirement}>
              {title}
            </th>
          }
          edition={edition}
          evaluations={evaluations}
          columnClass={columnClass}
          empty={
            <div className={`${styles.plain} ${quiet.quiet}`}>
              {t('meshTab.matrix.releaseFine')}
            </div>
          }
          onCell={props.onCell}
        />
      ))}
    </tbody>
  );
};
