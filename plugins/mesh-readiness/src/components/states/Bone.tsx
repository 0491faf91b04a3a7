import { Skeleton } from '@backstage/ui';
import type { CSSProperties } from 'react';

const style: CSSProperties = {
  backgroundColor: 'color-mix(in srgb, var(--bui-fg-primary) 9%, transparent)',
};

/** A placeholder that can be seen on the page's own background too, where BUI's is as good as invisible in light mode. */
export const Bone = (props: {
  width: string | number;
  height: string | number;
}) => <Skeleton style={style} {...props} />;
