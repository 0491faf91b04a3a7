import { Link } from '@backstage/ui';
import type { ServiceFilters } from 'backstage-plugin-mesh-readiness-common';
import type { ReactNode } from 'react';
import styles from './ExplorerLink.module.css';
import { useExplorerHref } from './useExplorerHref';

/** Leads to the services behind a number; the number alone where the app has no explorer. */
export const ExplorerLink = (props: {
  /** What leaves exactly those services. */
  filters: ServiceFilters;
  /** What the number counts, where the words beside it do not say so to a screen reader. */
  label?: string;
  className?: string;
  children: ReactNode;
}) => {
  const { filters, label, className = styles.link, children } = props;
  const href = useExplorerHref()(filters);
  return href ? (
    <Link href={href} aria-label={label} title={label} className={className}>
      {children}
    </Link>
  ) : (
    <span className={className}>{children}</span>
  );
};
