import type {
  Edition,
  Feature,
  Mesh,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { MaturityTag, SupportSign } from '../signs';
import styles from './OverrideNote.module.css';
import { SupportDetails } from './SupportDetails';

/** Who overrode what an edition claims about a feature on a mesh, and what the edition itself claims; nothing where nobody did. */
export const OverrideNote = (props: {
  edition: Edition;
  feature: Feature;
  mesh: Mesh;
}) => {
  const { edition, feature, mesh } = props;
  const t = useMessages();
  const override = feature.overrides?.[mesh.id];
  if (!override) {
    return null;
  }
  const overlay = edition.overlays?.find(({ id }) => id === override.overlay);
  return (
    <div className={styles.override}>
      <p>
        {overlay
          ? t('compare.override.setBy', {
              title: overlay.title,
              by: overlay.by,
              date: overlay.date,
            })
          : t('compare.override.setByUnknown', {
              overlay: override.overlay,
            })}{' '}
        {overlay?.reason}
      </p>
      <p>
        {override.statements.length > 0
          ? t('compare.override.editionSays')
          : t('compare.override.editionSaysNothing')}
      </p>
      {override.statements.map((statement, index) => (
        <div key={index} className={styles.statement}>
          <span className={styles.signs}>
            <SupportSign level={statement.level} />
            <MaturityTag maturity={statement.maturity} />
          </span>
          {statement.mechanism && <p>{statement.mechanism}</p>}
          <SupportDetails
            edition={edition}
            mesh={mesh}
            evidence={{ statement }}
          />
        </div>
      ))}
    </div>
  );
};
