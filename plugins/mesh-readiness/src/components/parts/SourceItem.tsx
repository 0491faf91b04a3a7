import { Link } from '@backstage/ui';
import type { Source } from 'backstage-plugin-mesh-readiness-common';
import { useState } from 'react';
import { formatDayAge } from '../../format';
import { useMessages } from '../../hooks';
import quiet from './quiet.module.css';

/** A document: title, site, kind, when it was published and when it was read; one without an address is named only. */
export const SourceItem = ({ source }: { source: Source }) => {
  const t = useMessages();
  const [now] = useState(Date.now);
  const { url, title, published, read } = source;
  const facts = {
    kind: t(`meshTab.sourceKind.${source.kind}`),
    date: read,
    age: formatDayAge(read, now, t),
  };
  return (
    <>
      {url ? (
        <Link
          variant="body-small"
          href={url}
          target="_blank"
          rel="noopener noreferrer"
        >
          {title}
        </Link>
      ) : (
        title
      )}{' '}
      <span className={quiet.quiet}>
        {url && `${new URL(url).hostname}, `}
        {published
          ? t('meshTab.finding.readPublished', { ...facts, published })
          : t('meshTab.finding.read', facts)}
      </span>
    </>
  );
};
