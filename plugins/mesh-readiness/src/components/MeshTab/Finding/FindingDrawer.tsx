import Drawer from '@material-ui/core/Drawer';
import type { Assessed, Edition } from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { orderEvaluations, type Cell } from '../model';
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
    ({ feature }) => feature === cell?.feature,
  );
  const index = evaluations.findIndex(({ mesh }) => mesh === cell?.mesh);
  const finding = evaluations[index]?.findings.find(
    ({ feature }) => feature === cell?.feature,
  );
  return (
    <Drawer
      anchor="right"
      open={finding !== undefined}
      onClose={() => onCell(undefined)}
      PaperProps={{
        role: 'dialog',
        'aria-modal': true,
        'aria-labelledby': titleId,
      }}
    >
      {requirement && finding && (
        <FindingDetails
          titleId={titleId}
          edition={edition}
          sources={assessment.sources}
          requirement={requirement}
          finding={finding}
          mesh={evaluations[index].mesh}
          previousMesh={evaluations[index - 1]?.mesh}
          nextMesh={evaluations[index + 1]?.mesh}
          onMesh={mesh => onCell({ feature: requirement.feature, mesh })}
          onClose={() => onCell(undefined)}
        />
      )}
    </Drawer>
  );
};
