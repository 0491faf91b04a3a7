import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../../hooks';
import styles from '../ServiceTable.module.css';

const FEW = 3;

/** The titles of a few features, the others on hover. */
export const FeatureList = (props: { ids: string[]; edition: Edition }) => {
  const t = useMessages();
  const titles = props.ids.map(
    id =>
      props.edition.features.find(feature => feature.id === id)?.title ?? id,
  );
  const rest = titles.length - FEW;
  return (
    <span className={styles.lines} title={titles.join(', ')}>
      {titles.slice(0, FEW).join(', ')}
      {rest > 0 && ` ${t('explorer.cell.more', { count: rest })}`}
    </span>
  );
};
