import { Link } from '@backstage/ui';
import type { Source } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import quiet from './quiet.module.css';

/** A document: title, site, kind and the day it was read; one without an address is named only. */
export const SourceItem = ({ source }: { source: Source }) => {
  const t = useMessages();
  return (
    <>
      {source.url ? (
        <Link
          variant="body-small"
          href={source.url}
          target="_blank"
          rel="noopener noreferrer"
        >
          {source.title}
        </Link>
      ) : (
        source.title
      )}{' '}
      <span className={quiet.quiet}>
        {source.url && `${new URL(source.url).hostname}, `}
        {t('meshTab.finding.read', {
          kind: t(`meshTab.sourceKind.${source.kind}`),
          date: source.read,
        })}
      </span>
    </>
  );
};
