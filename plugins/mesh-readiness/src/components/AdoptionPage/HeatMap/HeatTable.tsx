import type {
  AdoptionGroup,
  AdoptionGroupKey,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import hidden from '../../parts/visuallyHidden.module.css';
import { useScope } from '../data';
import table from '../parts/table.module.css';
import styles from './HeatMap.module.css';
import { HeatRow } from './HeatRow';

/** Groups as rows, meshes as columns. */
export const HeatTable = (props: {
  by: AdoptionGroupKey;
  groups: readonly AdoptionGroup[];
  /** The mesh that is shown where there is no room for all. */
  chosen: string;
}) => {
  const { by, groups, chosen } = props;
  const t = useMessages();
  const { edition } = useScope();
  return (
    <div className={table.frame}>
      <table className={`${table.table} ${styles.heat}`}>
        <caption className={hidden.visuallyHidden}>
          {t('adoption.heat.caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t(`adoption.heat.byOption.${by}`)}</th>
            <th scope="col" className={table.number}>
              {t('adoption.services')}
            </th>
            {edition.meshes.map(({ id, name }) => (
              <th
                key={id}
                scope="col"
                className={id === chosen ? undefined : table.other}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(group => (
            <HeatRow key={group.value} by={by} group={group} chosen={chosen} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
