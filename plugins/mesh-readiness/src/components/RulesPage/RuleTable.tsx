import { useMemo, useState } from 'react';
import {
  Cell,
  CellText,
  Column,
  Row,
  TableBody,
  TableHeader,
  TableRoot,
  type SortDescriptor,
} from '@backstage/ui';
import { useMessages } from '../../hooks';
import type { RuleRow } from './ruleRows';
import { useRulePath } from './useRulePath';
import styles from './RulesPage.module.css';

const COLUMNS = ['code', 'title', 'feature', 'area'] as const;

/** Rules as a table that can be sorted; a row leads to the page of its rule. */
export const RuleTable = (props: {
  rows: RuleRow[];
  areas: { id: string; title: string }[];
}) => {
  const { rows, areas } = props;
  const t = useMessages();
  const { ruleOf } = useRulePath();
  const [sort, setSort] = useState<SortDescriptor>({
    column: 'code',
    direction: 'ascending',
  });

  const sorted = useMemo(() => {
    const titleOf = new Map(areas.map(({ id, title }) => [id, title]));
    const cells = rows.map(row => ({
      id: row.id,
      code: row.id,
      title: row.title,
      feature: row.feature?.title ?? '',
      featureId: row.feature?.id,
      area: titleOf.get(row.area) ?? row.area,
    }));
    const column = COLUMNS.find(id => id === sort.column) ?? 'code';
    const direction = sort.direction === 'descending' ? -1 : 1;
    return cells.sort(
      (one, other) => direction * one[column].localeCompare(other[column]),
    );
  }, [rows, areas, sort]);

  return (
    <TableRoot
      aria-label={t('rules.listTitle')}
      sortDescriptor={sort}
      onSortChange={setSort}
    >
      <TableHeader>
        {COLUMNS.map(id => (
          <Column
            key={id}
            id={id}
            className={styles[`${id}Column`]}
            isRowHeader={id === 'title'}
            allowsSorting
          >
            {t(`rules.column.${id}`)}
          </Column>
        ))}
      </TableHeader>
      <TableBody items={sorted}>
        {row => (
          <Row id={row.id} href={ruleOf(row.code)}>
            <Cell>
              <span className={styles.code}>{row.code}</span>
            </Cell>
            <Cell className={styles.cell}>{row.title}</Cell>
            <Cell className={styles.cell}>
              {row.feature}
              <span className={styles.featureId}>{row.featureId}</span>
            </Cell>
            <CellText title={row.area} />
          </Row>
        )}
      </TableBody>
    </TableRoot>
  );
};
