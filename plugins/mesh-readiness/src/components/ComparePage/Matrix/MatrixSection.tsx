import { useMemo } from 'react';
import { Switch } from '@backstage/ui';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages, useSearchParam } from '../../../hooks';
import { FilterBar, NoMatch } from '../../parts';
import { PageSection } from '../PageSection';
import { MatrixTable } from './MatrixTable';
import { filterMatrix, matrixRows } from './matrixRows';

const FILTERS = ['q', 'area', 'differ', 'own'];

/** Every feature against every mesh, with filters that the address keeps. */
export const MatrixSection = (props: { edition: Edition }) => {
  const { edition } = props;
  const t = useMessages();
  const [text = ''] = useSearchParam('q');
  const [area] = useSearchParam('area');
  const [differ, setDiffer] = useSearchParam('differ');
  const [own, setOwn] = useSearchParam('own');

  const areas = useMemo(() => matrixRows(edition), [edition]);
  const shown = useMemo(
    () =>
      filterMatrix(areas, {
        text,
        area,
        differing: differ === 'only',
        overlaid: own === 'only',
      }),
    [areas, text, area, differ, own],
  );
  const count = shown.reduce((sum, { rows }) => sum + rows.length, 0);

  return (
    <PageSection
      id="features"
      title={t('compare.matrix.title')}
      lead={t('compare.matrix.lead')}
    >
      <FilterBar
        areas={areas}
        labels={{
          search: t('compare.matrix.search'),
          area: t('compare.matrix.area'),
          allAreas: t('compare.matrix.allAreas'),
          count: t('compare.matrix.count', {
            count,
            all: String(edition.features.length),
          }),
        }}
        more={
          <>
            <Switch
              label={t('compare.matrix.differing')}
              isSelected={differ === 'only'}
              onChange={on => setDiffer(on ? 'only' : undefined)}
            />
            {(edition.overlays ?? []).length > 0 && (
              <Switch
                label={t('compare.override.only')}
                isSelected={own === 'only'}
                onChange={on => setOwn(on ? 'only' : undefined)}
              />
            )}
          </>
        }
      />
      {count > 0 ? (
        <MatrixTable key={text} edition={edition} areas={shown} />
      ) : (
        <NoMatch
          text={t('compare.matrix.empty')}
          clear={t('compare.matrix.clear')}
          filters={FILTERS}
        />
      )}
    </PageSection>
  );
};
