import {
  Button,
  Menu,
  MenuItem,
  MenuSection,
  MenuSeparator,
  MenuTrigger,
} from '@backstage/ui';
import { RiBookmarkLine } from '@remixicon/react';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useState } from 'react';
import { useMessages } from '../../../hooks';
import { builtInViews } from './builtInViews';
import { ManageViewsDialog } from './ManageViewsDialog';
import { SaveViewDialog } from './SaveViewDialog';
import { withView } from './savedViews';
import { useSavedViews } from './useSavedViews';

/** Opens a view, saves what is shown as one, and leads to where saved ones are renamed and deleted. */
export const ViewMenu = (props: {
  edition: Edition;
  /** The query of what is shown. */
  query: string;
  onQuery: (query: string) => void;
}) => {
  const t = useMessages();
  const [views, setViews, areRead] = useSavedViews();
  const [dialog, setDialog] = useState<'save' | 'manage'>();
  const builtIn = builtInViews(props.edition, t);
  const close = () => setDialog(undefined);
  return (
    <>
      <MenuTrigger>
        <Button size="small" variant="secondary" iconStart={<RiBookmarkLine />}>
          {t('explorer.views.button')}
        </Button>
        <Menu aria-label={t('explorer.views.label')}>
          {views.length > 0 && (
            <MenuSection title={t('explorer.views.saved')}>
              {views.map(({ name, query }) => (
                <MenuItem key={name} onAction={() => props.onQuery(query)}>
                  {name}
                </MenuItem>
              ))}
            </MenuSection>
          )}
          <MenuSection title={t('explorer.views.builtIn')}>
            {builtIn.map(({ name, query }) => (
              <MenuItem key={name} onAction={() => props.onQuery(query)}>
                {name}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSeparator />
          <MenuItem isDisabled={!areRead} onAction={() => setDialog('save')}>
            {t('explorer.views.save')}
          </MenuItem>
          <MenuItem
            isDisabled={views.length === 0}
            onAction={() => setDialog('manage')}
          >
            {t('explorer.views.manage')}
          </MenuItem>
        </Menu>
      </MenuTrigger>
      <SaveViewDialog
        isOpen={dialog === 'save'}
        views={views}
        onSave={name => setViews(withView(views, { name, query: props.query }))}
        onClose={close}
      />
      <ManageViewsDialog
        isOpen={dialog === 'manage'}
        views={views}
        onViews={setViews}
        onClose={close}
      />
    </>
  );
};
