import { useMemo } from 'react';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages, useSearchParam } from '../../hooks';
import { EditionSelect, FilterBar, NoMatch } from '../parts';
import {
  filterRules,
  OBJECT_AREA,
  PROFILE_AREA,
  RELEASE_AREA,
  ruleRows,
} from './ruleRows';
import { RuleTable } from './RuleTable';
import hidden from '../parts/visuallyHidden.module.css';

const FILTERS = ['q', 'area'];

/** All rules of an edition, with filters that the address keeps. */
export const RuleList = (props: { edition: Edition }) => {
  const { edition } = props;
  const t = useMessages();
  const [text = ''] = useSearchParam('q');
  const [area] = useSearchParam('area');
  const [editionId, setEditionId] = useSearchParam('edition');

  const rows = useMemo(() => ruleRows(edition), [edition]);
  const areas = useMemo(
    () => [
      ...edition.guidance.areas,
      { id: PROFILE_AREA, title: t('rules.profileArea') },
      ...(rows.some(row => row.area === RELEASE_AREA)
        ? [{ id: RELEASE_AREA, title: t('rules.releaseArea') }]
        : []),
      ...(rows.some(row => row.area === OBJECT_AREA)
        ? [{ id: OBJECT_AREA, title: t('rules.objectArea') }]
        : []),
    ],
    [edition, rows, t],
  );
  const shown = useMemo(
    () => filterRules(rows, { text, area }),
    [rows, text, area],
  );

  return (
    <>
      <h2 className={hidden.visuallyHidden}>{t('rules.listTitle')}</h2>
      <FilterBar
        areas={areas}
        labels={{
          search: t('rules.search'),
          area: t('rules.area'),
          allAreas: t('rules.allAreas'),
          count: t('rules.count', {
            count: shown.length,
            all: String(rows.length),
          }),
        }}
        end={<EditionSelect edition={editionId} onEdition={setEditionId} />}
      />
      {shown.length > 0 ? (
        <RuleTable rows={shown} areas={areas} />
      ) : (
        <NoMatch
          text={t('rules.empty')}
          clear={t('rules.clear')}
          filters={FILTERS}
        />
      )}
    </>
  );
};
