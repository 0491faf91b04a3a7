import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiLayoutColumnLine } from '@remixicon/react';
import { useMessages } from '../../../hooks';
import { COLUMN_IDS, type ColumnId } from '../state';

/** Chooses the columns of the table. */
export const ColumnMenu = (props: {
  columns: readonly ColumnId[];
  onColumns: (columns: ColumnId[]) => void;
}) => {
  const t = useMessages();
  return (
    <MenuTrigger>
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiLayoutColumnLine />}
      >
        {t('explorer.columns.button')}
      </Button>
      <Menu
        aria-label={t('explorer.columns.label')}
        selectionMode="multiple"
        selectedKeys={props.columns}
        onSelectionChange={keys =>
          props.onColumns(
            COLUMN_IDS.filter(id => keys === 'all' || keys.has(id)),
          )
        }
      >
        {COLUMN_IDS.map(id => (
          <MenuItem key={id} id={id}>
            {t(`explorer.column.${id}`)}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  );
};
