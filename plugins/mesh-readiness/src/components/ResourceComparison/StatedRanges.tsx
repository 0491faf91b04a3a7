import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { SourceDisclosure } from '../parts';
import styles from './ResourceComparison.module.css';

/** What documents state beside the model that the estimates rest on, mesh by mesh; nothing when they state nothing. */
export const StatedRanges = (props: { edition: Edition }) => {
  const t = useMessages();
  const meshes = props.edition.meshes.filter(
    ({ resources }) => resources.ranges.length > 0,
  );
  if (meshes.length === 0) {
    return null;
  }
  return (
    <div className={styles.formulas}>
      {meshes.map(({ id, name, resources: { ranges } }) => (
        <section key={id} className={styles.formula}>
          <h4>{name}</h4>
          <ul className={styles.parts}>
            {ranges.map(({ per, cpu, memory, note }) => (
              <li key={`${per} ${cpu} ${memory}`}>
                {t('compare.resources.stated', {
                  what: t(`compare.resources.ranges.per.${per}`),
                  amounts: cpu === memory ? cpu : `${cpu}, ${memory}`,
                })}{' '}
                {note}
              </li>
            ))}
          </ul>
          <SourceDisclosure
            ids={ranges.flatMap(({ sources }) => sources)}
            sources={props.edition.sources}
          />
        </section>
      ))}
    </div>
  );
};
