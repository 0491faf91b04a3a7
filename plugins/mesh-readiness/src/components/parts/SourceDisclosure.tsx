import type { Source } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { Disclosure } from './Disclosure';
import { SourceList } from './SourceList';

/** How many documents there are, opening to the documents; a single one is shown as it is. */
export const SourceDisclosure = (props: {
  ids: readonly string[];
  sources: readonly Source[];
}) => {
  const { ids, sources } = props;
  const t = useMessages();
  const cited = sources.filter(({ id }) => ids.includes(id));
  if (cited.length === 0) {
    return null;
  }
  const list = (
    <SourceList ids={ids} sources={cited} label={t('compare.sources')} />
  );
  return cited.length === 1 ? (
    list
  ) : (
    <Disclosure summary={t('compare.sourceCount', { count: cited.length })}>
      {list}
    </Disclosure>
  );
};
