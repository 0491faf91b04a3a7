import type {
  Edition,
  Evaluation,
} from 'backstage-plugin-mesh-readiness-common';
import type { ReactNode } from 'react';
import { useMessages } from '../../../hooks';
import { findingAt, meshName, type Cell } from '../model';
import { MatrixCell } from './MatrixCell';

/** One subject on every mesh. */
export const MatrixRow = (props: {
  /** Feature id of the requirement, or code of the rule about the release. */
  subject: string;
  title: string;
  heading: ReactNode;
  edition: Edition;
  evaluations: readonly Evaluation[];
  columnClass: (mesh: string) => string;
  /** What stands in a cell about which nothing is said. */
  empty?: ReactNode;
  onCell: (cell: Cell) => void;
}) => {
  const t = useMessages();
  const { subject, edition } = props;
  return (
    <tr>
      {props.heading}
      {props.evaluations.map(evaluation => {
        const { mesh } = evaluation;
        const finding = findingAt(evaluation, subject);
        return (
          <td key={mesh} className={props.columnClass(mesh)}>
            {finding ? (
              <MatrixCell
                edition={edition}
                finding={finding}
                label={t('meshTab.finding.heading', {
                  requirement: props.title,
                  mesh: meshName(edition, mesh),
                })}
                onOpen={() => props.onCell({ subject, mesh })}
              />
            ) : (
              props.empty
            )}
          </td>
        );
      })}
    </tr>
  );
};
