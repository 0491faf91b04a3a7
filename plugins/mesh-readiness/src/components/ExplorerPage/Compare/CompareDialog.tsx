import { Alert, Dialog, DialogBody, DialogHeader, Switch } from '@backstage/ui';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMemo, useState } from 'react';
import { useMessages } from '../../../hooks';
import { Failure } from '../../states';
import { Bone } from '../../states/Bone';
import { MOST_COMPARED } from '../state';
import { useServices } from '../useServices';
import styles from './Compare.module.css';
import { CompareTable } from './CompareTable';

const LINES = [1, 2, 3, 4, 5, 6, 7, 8];

const Comparison = (props: {
  refs: readonly string[];
  edition: Edition;
  onRefs: (refs: string[]) => void;
}) => {
  const t = useMessages();
  const { refs, edition, onRefs } = props;
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const { value, error, isLoading, retry } = useServices({
    filters: { ref: [...refs] },
    limit: MOST_COMPARED,
    facets: [],
  });
  const found = useMemo(
    () =>
      refs.flatMap(
        ref =>
          value?.items.find(
            ({ entityRef }) => entityRef === ref.toLowerCase(),
          ) ?? [],
      ),
    [refs, value],
  );
  const missing = refs.filter(ref =>
    found.every(({ entityRef }) => entityRef !== ref.toLowerCase()),
  );
  if (error) {
    return (
      <Failure what={t('explorer.compare.what')} error={error} retry={retry} />
    );
  }
  if (!value) {
    return (
      <div role="status" className={styles.skeleton}>
        <span>{t('explorer.compare.loading')}</span>
        {LINES.map(line => (
          <Bone key={line} width="100%" height={28} />
        ))}
      </div>
    );
  }
  return (
    <div className={styles.content} aria-busy={isLoading}>
      {!isLoading && missing.length > 0 && (
        <Alert
          icon
          role="status"
          status="warning"
          className={styles.missing}
          title={
            found.length > 0
              ? t('explorer.compare.missing', { refs: missing.join(', ') })
              : t('explorer.compare.none')
          }
        />
      )}
      {found.length > 1 && (
        <Switch
          label={t('explorer.compare.differences')}
          isSelected={onlyDifferences}
          onChange={setOnlyDifferences}
        />
      )}
      {found.length > 0 && (
        <div className={styles.scroll}>
          <CompareTable
            services={found}
            edition={edition}
            onlyDifferences={onlyDifferences && found.length > 1}
            onRemove={ref =>
              onRefs(refs.filter(each => each.toLowerCase() !== ref))
            }
          />
        </div>
      )}
    </div>
  );
};

/** The services that the address names, side by side over the list; Escape closes it, and so does going back. */
export const CompareDialog = (props: {
  refs: readonly string[];
  edition: Edition;
  onRefs: (refs: string[]) => void;
}) => {
  const t = useMessages();
  const { refs } = props;
  return (
    <Dialog
      isOpen={refs.length > 0}
      onOpenChange={isOpen => !isOpen && props.onRefs([])}
      width="min(80rem, 96vw)"
      height="min(56rem, 92vh)"
    >
      <DialogHeader>
        {t('explorer.compare.title', { count: refs.length })}
      </DialogHeader>
      <DialogBody>{refs.length > 0 && <Comparison {...props} />}</DialogBody>
    </Dialog>
  );
};
