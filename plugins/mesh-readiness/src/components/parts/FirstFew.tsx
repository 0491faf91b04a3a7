import type { ReactNode } from 'react';
import { useMessages } from '../../hooks';
import { Disclosure } from './Disclosure';

/** A long list: its first items at once, the others behind a line. One item more is shown too, as it takes no more room than the line. */
export const FirstFew = <T,>(props: {
  items: readonly T[];
  shown: number;
  /** Makes a list of some of the items, the first one or the one that was hidden. */
  children: (items: readonly T[], isFirst: boolean) => ReactNode;
}) => {
  const t = useMessages();
  const { items, shown, children } = props;
  const more = items.length - shown;
  return more <= 1 ? (
    <>{children(items, true)}</>
  ) : (
    <>
      {children(items.slice(0, shown), true)}
      <Disclosure summary={t('observed.object.more', { count: more })}>
        {children(items.slice(shown), false)}
      </Disclosure>
    </>
  );
};
