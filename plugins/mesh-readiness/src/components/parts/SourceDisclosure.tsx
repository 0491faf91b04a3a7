import type { Source } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { Disclosure } from './Disclosure';
import { SourceList } from './SourceList';

/** How many documents there are, opening to the documents. */
export const SourceDisclosure = (props: {
  ids: readonly string[];
  sources: readonly Source[];
}) => {
  const { ids, sources } = props;
  const t = useMessages();
  const cited = sources.filter(({ id }) => ids.includes(id));
  return cited.length === 0 ? null : (
    <Disclosure summary={t('compare.sourceCount', { count: cited.length })}>
      <SourceList ids={ids} sources={cited} label={t('compare.sources')} />
    </Disclosure>
  );
};
