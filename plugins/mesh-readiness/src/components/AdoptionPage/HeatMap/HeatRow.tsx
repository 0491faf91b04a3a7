import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  formatCount,
  type AdoptionGroup,
  type AdoptionGroupKey,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { useGroupNames, useScope } from '../data';
import { adoptionOf } from '../model';
import { CountLink } from '../parts';
import table from '../parts/table.module.css';
import { HeatCell } from './HeatCell';
import styles from './HeatMap.module.css';

/** One owner, system, domain or cluster and how its services stand on each mesh. */
export const HeatRow = (props: {
  by: AdoptionGroupKey;
  group: AdoptionGroup;
  chosen: string;
}) => {
  const { by, group, chosen } = props;
  const t = useMessages();
  const { edition } = useScope();
  const name = useGroupNames()(by, group.value);
  // A row holds the services that the owner has itself; those of child groups stand in rows of their own.
  const filters = { [by === 'owner' ? 'ownedBy' : by]: [group.value] };
  return (
    <tr>
      <th scope="row" className={styles.group}>
        {by === 'cluster' || group.value === '' ? (
          name
        ) : (
          <EntityRefLink entityRef={group.value} />
        )}
      </th>
      <td className={table.number}>
        <CountLink
          count={group.total}
          filters={filters}
          label={t('adoption.heat.totalLabel', {
            group: name,
            number: formatCount(group.total),
          })}
        />
      </td>
      {edition.meshes.map(mesh => (
        <td
          key={mesh.id}
          className={`${styles.cell} ${mesh.id === chosen ? '' : table.other}`}
        >
          <HeatCell
            mesh={mesh}
            adoption={adoptionOf(group.meshes, mesh.id)}
            total={group.total}
            group={name}
            filters={filters}
          />
        </td>
      ))}
    </tr>
  );
};
