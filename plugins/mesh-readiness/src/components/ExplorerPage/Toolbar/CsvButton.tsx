import { Button } from '@backstage/ui';
import { errorApiRef, useApi } from '@backstage/core-plugin-api';
import { ForwardedError } from '@backstage/errors';
import { RiDownloadLine } from '@remixicon/react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { meshReadinessApiRef } from '../../../api';
import { useMessages } from '../../../hooks';
import { toServiceQuery } from '../toServiceQuery';
import type { ExplorerState } from '../state';
import { csvColumns } from './csvColumns';
import { saveFile } from './saveFile';

/** Downloads all pages of what is shown: its filters, its order and its columns. */
export const CsvButton = (props: { state: ExplorerState }) => {
  const t = useMessages();
  const api = useApi(meshReadinessApiRef);
  const errorApi = useApi(errorApiRef);
  const { state } = props;
  const [{ loading }, download] = useAsyncFn(async () => {
    try {
      const { filters, sort, order } = toServiceQuery(state);
      const csv = await api.getServicesCsv(
        { filters, sort, order },
        csvColumns(state.columns),
      );
      saveFile(csv, t('explorer.csv.file'));
    } catch (error) {
      errorApi.post(new ForwardedError(t('explorer.csv.failed'), error));
    }
  }, [api, errorApi, state, t]);
  return (
    <Button
      size="small"
      variant="secondary"
      iconStart={<RiDownloadLine />}
      isPending={loading}
      onPress={download}
      aria-label={loading ? t('explorer.csv.pending') : t('explorer.csv.label')}
    >
      {t('explorer.csv.button')}
    </Button>
  );
};
