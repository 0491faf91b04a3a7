import type {
  Correction,
  Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { DoubtLines, FeatureLink, SourceDisclosure, Tag } from '../../parts';
import styles from './Corrections.module.css';

/** One claim, what has become of it, what documents say instead, and of which meshes and features. */
export const CorrectionEntry = (props: {
  edition: Edition;
  correction: Correction;
  before?: string;
}) => {
  const { edition, correction, before } = props;
  const { id, claim, status, truth, meshes, features, sources } = correction;
  const t = useMessages();
  return (
    <article id={id} className={styles.entry} aria-labelledby={`${id}-title`}>
      <div className={styles.claim}>
        <span className={styles.label}>
          {before
            ? t('whatChanged.corrections.claims', { before })
            : t('whatChanged.corrections.claimsAlone')}
        </span>
        <h4 id={`${id}-title`} tabIndex={-1} className={styles.claimText}>
          {claim}
        </h4>
        <ul className={styles.tags}>
          <li>
            <Tag look="strong">{status}</Tag>
          </li>
          {edition.meshes
            .filter(mesh => meshes.includes(mesh.id))
            .map(mesh => (
              <li key={mesh.id}>
                <Tag>{mesh.name}</Tag>
              </li>
            ))}
        </ul>
      </div>
      <div className={styles.truth}>
        <span className={styles.label}>
          {t('whatChanged.corrections.truth')}
        </span>
        <p className={styles.truthText}>{truth}</p>
        <DoubtLines of={correction} />
        {features.length > 0 && (
          <ul className={styles.features}>
            {features.map(feature => (
              <li key={feature}>
                <FeatureLink edition={edition} id={feature} />
              </li>
            ))}
          </ul>
        )}
        <SourceDisclosure ids={sources} sources={edition.sources} />
      </div>
    </article>
  );
};
