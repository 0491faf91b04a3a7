import { Alert, Button } from '@backstage/ui';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import type { EditionSummary } from '../../api';
import { useMessages, useSearchParam } from '../../hooks';

/** Says that an edition corrects no other, and offers the newest where that is another one. */
export const NothingBefore = (props: {
  edition: Edition;
  editions: EditionSummary[];
  /** Id of the edition before it, where there is one. */
  before?: string;
}) => {
  const { edition, editions, before } = props;
  const t = useMessages();
  const [, setEdition] = useSearchParam('edition');
  const [newest] = editions;
  return (
    <Alert
      status="info"
      icon
      title={t('whatChanged.first.title', { edition: edition.id })}
      description={
        before
          ? t('whatChanged.first.noCorrections')
          : t('whatChanged.first.description')
      }
      customActions={
        newest &&
        newest.id !== edition.id && (
          <Button
            size="small"
            variant="secondary"
            onPress={() => setEdition(newest.isDefault ? undefined : newest.id)}
          >
            {t('whatChanged.first.show', { edition: newest.id })}
          </Button>
        )
      }
    />
  );
};
