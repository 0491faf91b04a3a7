import type {
  Edition,
  ServiceFinding,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../../hooks';
import { meshName } from '../../../MeshTab/model';
import { RuleLink } from '../../../parts';
import styles from '../ServiceTable.module.css';

/** The finding that is most in the way: the need in words, the mesh it is about and the code of the rule. */
export const FindingWords = (props: {
  finding: ServiceFinding | undefined;
  edition: Edition;
}) => {
  const t = useMessages();
  const { finding, edition } = props;
  if (!finding) {
    return null;
  }
  const title =
    edition.features.find(({ id }) => id === finding.feature)?.title ??
    finding.feature ??
    edition.rules.find(({ code }) => code === finding.code)?.title;
  return (
    <span className={styles.lines}>
      {title}{' '}
      <span className={styles.small}>
        {t('explorer.cell.onMesh', { mesh: meshName(edition, finding.mesh) })}{' '}
        <RuleLink code={finding.code} />
      </span>
    </span>
  );
};
