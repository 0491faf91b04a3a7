import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Button, SearchField, Select } from '@backstage/ui';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages, useSearchParam } from '../../hooks';
import { EditionSelect } from '../MeshTab/Answer/EditionSelect';
import { filterRules, PROFILE_AREA, ruleRows } from './ruleRows';
import { RuleTable } from './RuleTable';
import styles from './RulesPage.module.css';

const ALL_AREAS = 'all';
const FILTERS = ['q', 'area'];

/** All rules of an edition, with filters that the address keeps. */
export const RuleList = (props: { edition: Edition }) => {
  const { edition } = props;
  const t = useMessages();
  const [text = '', setText] = useSearchParam('q');
  const [area, setArea] = useSearchParam('area');
  const [editionId, setEditionId] = useSearchParam('edition');
  const [, setParams] = useSearchParams();

  const areas = useMemo(
    () => [
      ...edition.guidance.areas,
      { id: PROFILE_AREA, title: t('rules.profileArea') },
    ],
    [edition, t],
  );
  const rows = useMemo(() => ruleRows(edition), [edition]);
  const shown = useMemo(
    () => filterRules(rows, { text, area }),
    [rows, text, area],
  );

  return (
    <>
      <h2 className={styles.hidden}>{t('rules.listTitle')}</h2>
      <div className={styles.filters}>
        <SearchField
          className={styles.search}
          aria-label={t('rules.search')}
          placeholder={t('rules.search')}
          value={text}
          onChange={value => setText(value || undefined)}
        />
        <Select
          className={styles.area}
          aria-label={t('rules.area')}
          selectedKey={area ?? ALL_AREAS}
          onSelectionChange={key =>
            setArea(key === ALL_AREAS ? undefined : String(key))
          }
          options={[
            { id: ALL_AREAS, label: t('rules.allAreas') },
            ...areas.map(({ id, title }) => ({ id, label: title })),
          ]}
        />
        <span role="status" className={styles.count}>
          {t('rules.count', {
            count: shown.length,
            all: String(rows.length),
          })}
        </span>
        <div className={styles.choice}>
          <EditionSelect edition={editionId} onEdition={setEditionId} />
        </div>
      </div>
      {shown.length > 0 ? (
        <RuleTable rows={shown} areas={areas} />
      ) : (
        <div className={styles.empty}>
          <p>{t('rules.empty')}</p>
          <Button
            variant="secondary"
            onPress={() =>
              setParams(
                current =>
                  new URLSearchParams(
                    [...current].filter(([name]) => !FILTERS.includes(name)),
                  ),
                { replace: true },
              )
            }
          >
            {t('rules.clear')}
          </Button>
        </div>
      )}
    </>
  );
};
