import type {
  Edition,
  Mesh,
  MigrationStep,
} from 'backstage-plugin-mesh-readiness-common';
import { formatEffort, nameMeshes } from '../../format';
import { useMessages } from '../../hooks';
import { SourceDisclosure } from '../parts';
import { MeshDisclosures } from './MeshDisclosures';
import { PageSection } from './PageSection';
import styles from './ComparePage.module.css';

const stepsOf = ({ migration = [] }: Mesh) => migration;

const Step = (props: { edition: Edition; step: MigrationStep }) => {
  const { edition, step } = props;
  const { text, actor, effortHours, onlyFor = [], from = [] } = step;
  const t = useMessages();
  const conditions = [
    onlyFor.length > 0 &&
      t('compare.movingIn.onlyFor', {
        features: onlyFor
          .map(
            id =>
              edition.features.find(feature => feature.id === id)?.title ?? id,
          )
          .join(', '),
      }),
    from.length > 0 &&
      t('compare.movingIn.from', { meshes: nameMeshes(from, edition.meshes) }),
  ].filter(Boolean);
  return (
    <li>
      <p className={styles.text}>{text}</p>
      <p className={styles.small}>
        {t('compare.movingIn.effort', {
          actor: t(
            actor === 'service-team'
              ? 'common.actor.serviceTeam'
              : 'common.actor.platformTeam',
          ),
          effort: formatEffort(effortHours, t),
        })}{' '}
        {conditions.join(' ')}
      </p>
      <SourceDisclosure ids={step.sources} sources={edition.sources} />
    </li>
  );
};

/** The steps that bring a service into each mesh. */
export const MovingInSection = (props: { edition: Edition }) => {
  const { edition } = props;
  const t = useMessages();
  return (
    <PageSection
      id="moving-in"
      title={t('compare.movingIn.title')}
      lead={t('compare.movingIn.lead')}
    >
      <MeshDisclosures
        meshes={edition.meshes.filter(mesh => stepsOf(mesh).length > 0)}
        subtitle={mesh =>
          t('compare.movingIn.count', { count: stepsOf(mesh).length })
        }
      >
        {mesh => (
          <ol className={styles.entries}>
            {stepsOf(mesh).map(step => (
              <Step key={step.text} edition={edition} step={step} />
            ))}
          </ol>
        )}
      </MeshDisclosures>
    </PageSection>
  );
};
