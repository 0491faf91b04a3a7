import { Flex, VisuallyHidden } from '@backstage/ui';
import { useMessages } from '../../hooks';
import { Bone } from './Bone';

const ROWS = [1, 2, 3, 4];

/** The shape of the overview card while its assessment is loading. */
export const MeshCardSkeleton = () => {
  const t = useMessages();
  return (
    <Flex direction="column" gap="3" role="status">
      <VisuallyHidden>{t('meshTab.load.pending')}</VisuallyHidden>
      <Bone width="90%" height={20} />
      {ROWS.map(row => (
        <Bone key={row} width="100%" height={20} />
      ))}
    </Flex>
  );
};
