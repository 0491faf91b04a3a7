import { TablePagination } from '@backstage/ui';
import { formatCount } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';

/** Leads through the pages of a table; nothing where all fits on one. */
export const Pager = (props: {
  offset: number;
  limit: number;
  total: number;
  onOffset: (offset: number) => void;
}) => {
  const { offset, limit, total, onOffset } = props;
  const t = useMessages();
  const end = Math.min(total, offset + limit);
  return total > limit ? (
    <TablePagination
      pageSize={limit}
      offset={offset}
      totalCount={total}
      showPageSizeOptions={false}
      getLabel={() =>
        t('adoption.page', {
          from: formatCount(offset + 1),
          to: formatCount(end),
          total: formatCount(total),
        })
      }
      hasPreviousPage={offset > 0}
      hasNextPage={end < total}
      onPreviousPage={() => onOffset(Math.max(0, offset - limit))}
      onNextPage={() => onOffset(offset + limit)}
    />
  ) : null;
};
