import type {
  Edition,
  RecordDifference,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { FeatureLink } from '../../parts';
import { DifferencePart } from './DifferencePart';
import styles from './Differences.module.css';

const CHANGES = ['added', 'removed', 'changed'] as const;

/** Meshes or features that one edition has and another has not, or describes otherwise. */
export const RecordDifferences = (props: {
  kind: 'features' | 'meshes';
  records: (RecordDifference & { title: string })[];
  before: Edition;
  after: Edition;
}) => {
  const { kind, records, before, after } = props;
  const t = useMessages();
  const names = { before: before.id, after: after.id };
  return (
    <DifferencePart
      id={kind}
      title={t(`whatChanged.differences.${kind}.title`)}
    >
      {records.length === 0 && (
        <p>{t('whatChanged.differences.features.none')}</p>
      )}
      <dl className={styles.changes}>
        {CHANGES.map(change => {
          const changed = records.filter(record => record.change === change);
          return (
            changed.length > 0 && (
              <div key={change}>
                <dt>
                  {t(`whatChanged.differences.${kind}.${change}`, names)}{' '}
                  <span className={styles.count}>{changed.length}</span>
                </dt>
                <dd>
                  <ul className={styles.inline}>
                    {changed.map(({ id, title }) => (
                      <li key={id}>
                        {kind === 'features' && change !== 'removed' ? (
                          <FeatureLink edition={after} id={id} />
                        ) : (
                          title
                        )}
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </DifferencePart>
  );
};
