import type {
  Edition,
  Finding,
  Source,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { FindingPart } from './FindingPart';
import { Doubts } from './Doubts';
import { Overridden } from './Overridden';
import { ReleaseEvidence } from './ReleaseEvidence';
import { StatementEvidence } from './StatementEvidence';

/** What an answer rests on: doubts about it first, then the statement or the release, and what an overlay changed. */
export const EvidencePart = (props: {
  edition: Edition;
  sources: readonly Source[];
  finding: Finding;
  mesh: string;
}) => {
  const t = useMessages();
  const { edition, sources, finding, mesh } = props;
  const { evidence, doubts = [] } = finding;
  const isAboutRelease = finding.feature === undefined;
  return (
    <FindingPart title={t('meshTab.finding.evidence')}>
      <Doubts doubts={doubts} />
      {isAboutRelease ? (
        <ReleaseEvidence release={evidence.release} sources={sources} />
      ) : (
        <StatementEvidence
          edition={edition}
          sources={sources}
          evidence={evidence}
          doubts={doubts}
          mesh={mesh}
        />
      )}
      {evidence.overrides && (
        <Overridden
          edition={edition}
          sources={sources}
          overrides={evidence.overrides}
          mesh={mesh}
        />
      )}
    </FindingPart>
  );
};
