import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Flex,
  Text,
  TextField,
} from '@backstage/ui';
import { useState } from 'react';
import { useMessages } from '../../../hooks';
import type { View } from './builtInViews';

/** Asks for the name to save a view under; a view of that name is replaced. */
export const SaveViewDialog = (props: {
  isOpen: boolean;
  views: readonly View[];
  onSave: (name: string) => void;
  onClose: () => void;
}) => {
  const t = useMessages();
  const [name, setName] = useState('');
  const trimmed = name.trim();
  const isTaken = props.views.some(view => view.name === trimmed);
  const close = () => {
    setName('');
    props.onClose();
  };
  const save = () => {
    props.onSave(trimmed);
    close();
  };
  return (
    <Dialog
      isOpen={props.isOpen}
      onOpenChange={isOpen => !isOpen && close()}
      width={440}
    >
      <form
        onSubmit={event => {
          event.preventDefault();
          if (trimmed) {
            save();
          }
        }}
      >
        <DialogHeader>{t('explorer.views.save')}</DialogHeader>
        <DialogBody>
          <Flex direction="column" gap="3">
            <TextField
              // Whoever opens the dialog has asked for this field, and there is no other.
              // eslint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              label={t('explorer.views.name')}
              maxLength={80}
              value={name}
              onChange={setName}
            />
            <Text as="p" variant="body-small" color="secondary">
              {isTaken
                ? t('explorer.views.taken')
                : t('explorer.views.whatIsKept')}
            </Text>
          </Flex>
        </DialogBody>
        <DialogFooter>
          <Button size="small" variant="secondary" onPress={close}>
            {t('explorer.views.cancel')}
          </Button>
          <Button
            size="small"
            variant="primary"
            type="submit"
            isDisabled={!trimmed}
          >
            {isTaken
              ? t('explorer.views.replace')
              : t('explorer.views.saveAction')}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
};
