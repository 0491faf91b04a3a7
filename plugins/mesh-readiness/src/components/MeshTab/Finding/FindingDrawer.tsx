import Drawer from '@material-ui/core/Drawer';
import type {
  Assessed,
  Edition,
  Evaluation,
} from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { findingAt, orderEvaluations, releaseRows, type Cell } from '../model';
import { FindingDetails } from './FindingDetails';

/** The finding of a cell at the right of the page; closing it gives the focus back to the cell. */
export const FindingDrawer = (props: {
  assessment: Assessed;
  edition: Edition;
  cell: Cell | undefined;
  onCell: (cell: Cell | undefined) => void;
}) => {
  const titleId = useId();
  const { assessment, edition, cell, onCell } = props;
  const evaluations = orderEvaluations(assessment);
  const requirement = assessment.profile.requirements.find(
    ({ feature }) => feature === cell?.subject,
  );
  const title =
    requirement?.title ??
    releaseRows(evaluations, edition).find(({ code }) => code === cell?.subject)
      ?.title;
  const index = evaluations.findIndex(({ mesh }) => mesh === cell?.mesh);
  const hasFinding = (evaluation: Evaluation | undefined) =>
    cell && evaluation && findingAt(evaluation, cell.subject) !== undefined;
  const before = evaluations.slice(0, Math.max(index, 0)).reverse();
  const finding =
    cell && evaluations[index] && findingAt(evaluations[index], cell.subject);
  return (
    <Drawer
      anchor="right"
      open={title !== undefined && finding !== undefined}
      onClose={() => onCell(undefined)}
      PaperProps={{
        role: 'dialog',
        'aria-modal': true,
        'aria-labelledby': titleId,
      }}
    >
      {cell && title && finding && (
        <FindingDetails
          titleId={titleId}
          edition={edition}
          sources={assessment.sources}
          manifests={assessment.manifests}
          title={title}
          suggestions={requirement?.suggestions}
          finding={finding}
          mesh={cell.mesh}
          previousMesh={before.find(hasFinding)?.mesh}
          nextMesh={evaluations.slice(index + 1).find(hasFinding)?.mesh}
          onMesh={mesh => onCell({ subject: cell.subject, mesh })}
          onClose={() => onCell(undefined)}
        />
      )}
    </Drawer>
  );
};
