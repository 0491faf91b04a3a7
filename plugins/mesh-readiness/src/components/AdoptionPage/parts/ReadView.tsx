import { VisuallyHidden } from '@backstage/ui';
import type { ReactNode } from 'react';
import { useMessages } from '../../../hooks';
import { Failure } from '../../states';
import type { Read } from '../data';
import styles from './ReadView.module.css';

/** What was read, dimmed while another answer is awaited; until the first one a skeleton, and what failed above what was there before. */
export const ReadView = <T,>(props: {
  read: Read<T>;
  /** What is read, as it starts a sentence: "The totals". */
  what: string;
  /** Holds the place of what is shown. */
  skeleton: ReactNode;
  children: (value: T) => ReactNode;
}) => {
  const { read, what, skeleton, children } = props;
  const t = useMessages();
  const isFirst = read.value === undefined;
  return (
    <>
      {read.error && (
        <Failure what={what} error={read.error} retry={read.retry} />
      )}
      {isFirst && !read.error && (
        <div role="status" className={styles.skeleton}>
          <VisuallyHidden>{t('adoption.loading', { what })}</VisuallyHidden>
          {skeleton}
        </div>
      )}
      {read.value !== undefined && (
        <div className={styles.value} aria-busy={read.isLoading}>
          {children(read.value)}
        </div>
      )}
    </>
  );
};
