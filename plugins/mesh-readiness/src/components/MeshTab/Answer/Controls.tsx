import { ButtonIcon } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import { useMessages } from '../../../hooks';
import styles from './Answer.module.css';
import { AssessedAge } from './AssessedAge';
import { EditionSelect } from '../../parts';

/** Which edition is asked, how old the answer is, and a button that asks again. */
export const Controls = (props: {
  edition: string | undefined;
  onEdition: (edition: string | undefined) => void;
  assessedAt?: string;
  isPending: boolean;
  refresh: () => void;
}) => {
  const t = useMessages();
  return (
    <div className={styles.controls}>
      {props.assessedAt && <AssessedAge assessedAt={props.assessedAt} />}
      <EditionSelect edition={props.edition} onEdition={props.onEdition} />
      <ButtonIcon
        size="small"
        variant="secondary"
        icon={<RiRefreshLine />}
        isPending={props.isPending}
        onPress={props.refresh}
        aria-label={
          props.isPending ? t('meshTab.refreshing') : t('meshTab.refresh')
        }
      />
    </div>
  );
};
