import { Select } from '@backstage/ui';
import { useEditions, useMessages } from '../../hooks';
import styles from './EditionSelect.module.css';

/** Chooses the edition; the default one is chosen by leaving it out of the address. */
export const EditionSelect = (props: {
  edition: string | undefined;
  onEdition: (edition: string | undefined) => void;
}) => {
  const t = useMessages();
  const { value: editions = [] } = useEditions();
  const defaultId = editions.find(({ isDefault }) => isDefault)?.id;
  return (
    <div className={styles.edition}>
      <Select
        aria-label={t('common.edition.label')}
        size="small"
        isDisabled={editions.length === 0}
        selectedKey={props.edition ?? defaultId ?? null}
        onSelectionChange={key =>
          props.onEdition(key === defaultId ? undefined : String(key))
        }
        options={editions.map(({ id }) => ({
          id,
          label: `${t('common.edition.label')} ${id}`,
        }))}
      />
    </div>
  );
};
