import {
  Cell,
  Column,
  Row,
  TableBody,
  TableHeader,
  TablePagination,
  TableRoot,
} from '@backstage/ui';
import {
  formatCount,
  type Edition,
  type ServiceList,
} from 'backstage-plugin-mesh-readiness-common';
import { useMemo } from 'react';
import { useMessages, useNow } from '../../../hooks';
import { PAGE_SIZES, type ChangeState, type ExplorerState } from '../state';
import { ServiceCell } from './cells/ServiceCell';
import styles from './ServiceTable.module.css';
import { tableColumns, type TableColumn } from './tableColumns';

/** A page of services as a table to sort and to select from, and the way to other pages. */
export const ServiceTable = (props: {
  list: ServiceList;
  edition: Edition;
  state: ExplorerState;
  /** True while what is shown is not yet what was asked for. */
  isStale: boolean;
  /** The mesh to look at where there is no room for all. */
  mesh: string;
  selected: readonly string[];
  onSelected: (refs: string[]) => void;
  change: ChangeState;
}) => {
  const t = useMessages();
  const now = useNow();
  const { list, edition, state, mesh, selected, change } = props;
  const columns = useMemo(
    () => tableColumns(state.columns, edition, t),
    [state.columns, edition, t],
  );
  const classOf = ({ kind, mesh: of }: TableColumn) =>
    [
      styles[kind],
      kind === 'verdict' && of !== mesh ? styles.otherMesh : '',
    ].join(' ');
  const rows = useMemo(
    () => list.items.map(service => ({ id: service.entityRef, service })),
    [list],
  );
  const shown = rows.map(({ id }) => id);

  return (
    <div className={styles.wrapper}>
      <div className={styles.scroll}>
        <TableRoot
          className={`${styles.table} ${props.isStale ? styles.waiting : ''}`}
          aria-label={t('explorer.heading')}
          aria-busy={props.isStale}
          selectionMode="multiple"
          selectionBehavior="toggle"
          selectedKeys={selected}
          onSelectionChange={keys =>
            props.onSelected([
              ...selected.filter(ref => !shown.includes(ref)),
              ...shown.filter(ref => keys === 'all' || keys.has(ref)),
            ])
          }
          sortDescriptor={{
            column: state.sort,
            direction: state.order === 'desc' ? 'descending' : 'ascending',
          }}
          onSortChange={({ column, direction }) =>
            change({
              sort: String(column),
              order: direction === 'descending' ? 'desc' : 'asc',
            })
          }
        >
          <TableHeader columns={columns}>
            {column => (
              <Column
                id={column.id}
                isRowHeader={column.kind === 'name'}
                allowsSorting={column.isSortable}
                className={classOf(column)}
              >
                {column.label}
              </Column>
            )}
          </TableHeader>
          <TableBody items={rows} dependencies={[columns, edition, mesh, now]}>
            {({ id, service }) => (
              <Row id={id} columns={columns}>
                {column => (
                  <Cell className={classOf(column)}>
                    <ServiceCell
                      service={service}
                      column={column}
                      edition={edition}
                      now={now}
                    />
                  </Cell>
                )}
              </Row>
            )}
          </TableBody>
        </TableRoot>
      </div>
      <TablePagination
        pageSize={state.size}
        pageSizeOptions={PAGE_SIZES.map(value => ({
          value,
          label: t('explorer.pages.size', { size: String(value) }),
        }))}
        offset={list.offset}
        totalCount={list.total}
        hasPreviousPage={list.offset > 0}
        hasNextPage={list.offset + list.items.length < list.total}
        onPreviousPage={() =>
          change({ offset: Math.max(0, list.offset - state.size) })
        }
        onNextPage={() => change({ offset: list.offset + state.size })}
        onPageSizeChange={size => change({ size })}
        getLabel={() =>
          t('explorer.pages.range', {
            from: formatCount(list.offset + 1),
            to: formatCount(list.offset + list.items.length),
            total: formatCount(list.total),
          })
        }
      />
    </div>
  );
};
