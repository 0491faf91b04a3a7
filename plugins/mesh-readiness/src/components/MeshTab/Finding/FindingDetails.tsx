import type {
  Edition,
  Finding,
  Manifest,
  Source,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { RuleLink } from '../../parts';
import { BecausePart } from './BecausePart';
import { EvidencePart } from './EvidencePart';
import styles from './FindingDrawer.module.css';
import { FindingHead } from './FindingHead';
import { RemediationPart } from './RemediationPart';

/** Everything behind one cell: the answer, why it is asked, what it rests on, what to do. */
export const FindingDetails = (props: {
  titleId: string;
  edition: Edition;
  sources: readonly Source[];
  manifests: readonly Manifest[] | undefined;
  /** The need, or the title of the rule about the release. */
  title: string;
  suggestions: readonly string[] | undefined;
  finding: Finding;
  mesh: string;
  previousMesh: string | undefined;
  nextMesh: string | undefined;
  onMesh: (mesh: string) => void;
  onClose: () => void;
}) => {
  const t = useMessages();
  const { edition, finding, suggestions } = props;
  return (
    <div className={styles.panel}>
      <FindingHead {...props} />
      <p className={styles.message}>{finding.message}</p>
      {suggestions && suggestions.length > 0 && (
        <p className={styles.text}>
          {t('meshTab.finding.suggestions', {
            names: suggestions.join(', '),
          })}
        </p>
      )}
      <RemediationPart
        remediations={finding.remediations}
        manifests={props.manifests}
        sources={props.sources}
      />
      {finding.because.length > 0 && <BecausePart because={finding.because} />}
      <EvidencePart
        edition={edition}
        sources={props.sources}
        finding={finding}
        mesh={props.mesh}
      />
      <div>
        <RuleLink code={finding.code} />
      </div>
    </div>
  );
};
