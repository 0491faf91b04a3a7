import { Link } from '@backstage/ui';
import type { Source } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import quiet from './quiet.module.css';
import styles from './SourceList.module.css';

/** Documents by id: title, site, kind and the day each was read; one without an address is named only. */
export const SourceList = (props: {
  ids: readonly string[];
  sources: readonly Source[];
  label: string;
}) => (
  <ul className={styles.list} aria-label={props.label}>
    {props.sources
      .filter(({ id }) => props.ids.includes(id))
      .map(source => (
        <li key={source.id}>
          <SourceItem source={source} />
        </li>
      ))}
  </ul>
);

const SourceItem = ({ source }: { source: Source }) => {
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
