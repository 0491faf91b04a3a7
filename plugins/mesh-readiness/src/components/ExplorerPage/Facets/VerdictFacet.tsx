import { ToggleButton } from '@backstage/ui';
import {
  formatCount,
  VERDICTS,
  type Edition,
  type ServiceFacet,
  type ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { verdictWord } from '../../MeshTab/model';
import { VerdictSign } from '../../signs';
import { toggleValue } from '../state';
import styles from './Facets.module.css';
import { FacetSection } from './FacetSection';

/** Verdicts by mesh: a line of buttons for each mesh, with the number of services behind each sign. */
export const VerdictFacet = (props: {
  counted: ServiceFacet | undefined;
  filters: ServiceFilters;
  edition: Edition;
  onFilters: (filters: ServiceFilters) => void;
}) => {
  const t = useMessages();
  const { filters, edition } = props;
  const chosen = filters.verdict ?? [];
  const counts = new Map(
    props.counted?.values.map(({ value, count }) => [value, count]),
  );
  return (
    <FacetSection
      isOpenAtFirst
      title={t('explorer.facet.verdict')}
      chosen={chosen.length}
    >
      <ul className={styles.legend} aria-label={t('explorer.facets.legend')}>
        {VERDICTS.map(verdict => (
          <li key={verdict}>
            <VerdictSign verdict={verdict} />
          </li>
        ))}
      </ul>
      {edition.meshes.map(mesh => (
        <div
          key={mesh.id}
          role="group"
          aria-label={mesh.name}
          className={styles.mesh}
        >
          <span className={styles.meshName}>{mesh.name}</span>
          <div className={styles.verdicts}>
            {VERDICTS.map(verdict => {
              const value = `${mesh.id}:${verdict}`;
              const count = counts.get(value) ?? 0;
              const label = t('explorer.facets.verdict', {
                mesh: mesh.name,
                verdict: verdictWord(verdict, t),
                services: t('explorer.facets.count', {
                  count,
                  formatted: formatCount(count),
                }),
              });
              return (
                <ToggleButton
                  key={verdict}
                  size="small"
                  className={styles.verdict}
                  aria-label={label}
                  isSelected={chosen.includes(value)}
                  onChange={() =>
                    props.onFilters(toggleValue(filters, 'verdict', value))
                  }
                >
                  <span className={styles.verdictSign} title={label}>
                    <VerdictSign verdict={verdict} hideWord />
                    {formatCount(count)}
                  </span>
                </ToggleButton>
              );
            })}
          </div>
        </div>
      ))}
    </FacetSection>
  );
};
