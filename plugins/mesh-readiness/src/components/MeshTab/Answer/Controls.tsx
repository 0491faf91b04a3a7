import { ButtonIcon } from '@backstage/ui';
import { usePermission } from '@backstage/plugin-permission-react';
import { RiRefreshLine } from '@remixicon/react';
import {
  assessmentRefreshPermission,
  type Assessment,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import styles from './Answer.module.css';
import { AssessedAge } from './AssessedAge';
import { EditionSelect } from '../../parts';

/** Which edition is asked, how old the answer is, and, for who may, a button that reads the service anew. */
export const Controls = (props: {
  edition: string | undefined;
  onEdition: (edition: string | undefined) => void;
  assessment?: Assessment;
  isPending: boolean;
  refresh: () => void;
}) => {
  const t = useMessages();
  const { allowed } = usePermission({
    permission: assessmentRefreshPermission,
  });
  return (
    <div className={styles.controls}>
      {props.assessment && <AssessedAge assessment={props.assessment} />}
      <EditionSelect edition={props.edition} onEdition={props.onEdition} />
      {allowed && (
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
      )}
    </div>
  );
};
