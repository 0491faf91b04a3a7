import type { Assessed, Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import {
  favouredMeshes,
  headline,
  listNames,
  meshName,
  orderEvaluations,
} from '../MeshTab/model';
import quiet from '../parts/quiet.module.css';
import { VerdictSign } from '../signs';
import { EnrolmentLine } from './EnrolmentLine';
import { firstThing } from './firstThing';
import styles from './MeshCard.module.css';

/** Headline, the verdict of each mesh, the first thing in the way or to do, and whose knowledge answers. */
export const AssessedSummary = (props: {
  assessment: Assessed;
  edition: Edition;
}) => {
  const t = useMessages();
  const { assessment, edition } = props;
  const favoured = favouredMeshes(assessment);
  const ordered = orderEvaluations(assessment);
  const overlays = edition.overlays?.map(({ title }) => title) ?? [];
  const first = firstThing(ordered[0], t);
  return (
    <>
      <p className={styles.text}>
        {[
          headline(assessment, edition, t),
          assessment.recommendation.noMesh?.because,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <dl className={styles.verdicts} aria-label={t('meshTab.card.verdicts')}>
        {ordered.map(({ mesh, verdict }) => (
          <div key={mesh} className={styles.verdict}>
            <dt className={favoured.includes(mesh) ? styles.favoured : ''}>
              {meshName(edition, mesh)}
            </dt>
            <dd>
              <VerdictSign verdict={verdict} />
            </dd>
          </div>
        ))}
      </dl>
      <EnrolmentLine profile={assessment.profile} edition={edition} />
      {first && <p className={styles.text}>{first}</p>}
      <p className={`${styles.text} ${quiet.quiet}`}>
        {overlays.length > 0
          ? t('meshTab.card.editionWith', {
              edition: edition.id,
              overlays: listNames(overlays, t),
            })
          : t('meshTab.card.edition', { edition: edition.id })}
      </p>
    </>
  );
};
