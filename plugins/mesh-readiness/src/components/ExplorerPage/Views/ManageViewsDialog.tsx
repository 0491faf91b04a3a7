import {
  Button,
  ButtonIcon,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Flex,
  Text,
  TextField,
} from '@backstage/ui';
import { RiDeleteBinLine } from '@remixicon/react';
import { useState } from 'react';
import { useMessages } from '../../../hooks';
import type { View } from './builtInViews';
import { withName } from './savedViews';
import styles from './Views.module.css';

const ViewRow = (props: {
  view: View;
  isTaken: (name: string) => boolean;
  onName: (name: string) => void;
  onDelete: () => void;
}) => {
  const t = useMessages();
  const { view } = props;
  const [name, setName] = useState(view.name);
  const trimmed = name.trim();
  const isChanged = trimmed !== view.name;
  const canRename = isChanged && trimmed !== '' && !props.isTaken(trimmed);
  return (
    <li className={styles.row}>
      <form
        className={styles.rename}
        onSubmit={event => {
          event.preventDefault();
          if (canRename) {
            props.onName(trimmed);
          }
        }}
      >
        <TextField
          className={styles.field}
          size="small"
          aria-label={t('explorer.views.nameOf', { name: view.name })}
          maxLength={80}
          value={name}
          onChange={setName}
        />
        <Button
          size="small"
          variant="secondary"
          type="submit"
          isDisabled={!canRename}
        >
          {t('explorer.views.rename')}
        </Button>
      </form>
      <ButtonIcon
        size="small"
        variant="tertiary"
        icon={<RiDeleteBinLine />}
        aria-label={t('explorer.views.delete', { name: view.name })}
        onPress={props.onDelete}
      />
    </li>
  );
};

/** The saved views, each to rename or to delete. */
export const ManageViewsDialog = (props: {
  isOpen: boolean;
  views: readonly View[];
  onViews: (views: View[]) => void;
  onClose: () => void;
}) => {
  const t = useMessages();
  const { views, onViews } = props;
  return (
    <Dialog
      isOpen={props.isOpen}
      onOpenChange={isOpen => !isOpen && props.onClose()}
      width={520}
    >
      <DialogHeader>{t('explorer.views.manage')}</DialogHeader>
      <DialogBody>
        {views.length === 0 ? (
          <Text as="p">{t('explorer.views.none')}</Text>
        ) : (
          <ul className={styles.rows}>
            {views.map(view => (
              <ViewRow
                key={view.name}
                view={view}
                isTaken={name => views.some(each => each.name === name)}
                onName={name => onViews(withName(views, view.name, name))}
                onDelete={() =>
                  onViews(views.filter(each => each.name !== view.name))
                }
              />
            ))}
          </ul>
        )}
      </DialogBody>
      <DialogFooter>
        <Flex justify="end">
          <Button size="small" variant="primary" onPress={props.onClose}>
            {t('explorer.views.done')}
          </Button>
        </Flex>
      </DialogFooter>
    </Dialog>
  );
};
