import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import type { EditionSummary } from '../../api';
import { useMessages, useSearchParam } from '../../hooks';
import { Choice, EditionSelect, MeshFilter } from '../parts';
import { CorrectionsView } from './Corrections';
import { DifferencesView } from './Differences';
import { NothingBefore } from './NothingBefore';
import { previousEdition } from './previousEdition';
import styles from './WhatChangedPage.module.css';

const VIEWS = ['corrections', 'differences'] as const;

/** One edition against the one before it: corrections, or differences. */
export const WhatChanged = (props: {
  edition: Edition;
  editions: EditionSummary[];
}) => {
  const { edition, editions } = props;
  const t = useMessages();
  const [editionId, setEditionId] = useSearchParam('edition');
  const [asked, setAsked] = useSearchParam('view');
  const [otherId] = useSearchParam('with');
  const view = asked === 'differences' ? asked : 'corrections';
  const before = otherId ?? previousEdition(editions, edition.id)?.id;
  const corrects = (edition.corrections ?? []).length > 0;
  return (
    <>
      <div className={styles.header}>
        <p className={styles.title}>
          {before
            ? t('whatChanged.heading', { before, after: edition.id })
            : t('whatChanged.headingAlone', { after: edition.id })}
        </p>
        <EditionSelect edition={editionId} onEdition={setEditionId} />
      </div>
      {before || corrects ? (
        <div className={styles.content}>
          <div className={styles.choices}>
            <Choice
              label={t('whatChanged.view.label')}
              options={VIEWS.map(id => ({
                id,
                label: t(`whatChanged.view.${id}`),
              }))}
              chosen={view}
              onChoose={id => setAsked(id === 'corrections' ? undefined : id)}
            />
            <MeshFilter
              meshes={edition.meshes}
              labels={{
                group: t('whatChanged.mesh.label'),
                all: t('whatChanged.mesh.all'),
              }}
            />
          </div>
          {view === 'corrections' && corrects && (
            <CorrectionsView edition={edition} before={before} />
          )}
          {view === 'corrections' && !corrects && (
            <NothingBefore
              edition={edition}
              editions={editions}
              before={before}
            />
          )}
          {view === 'differences' && before && (
            <DifferencesView edition={edition} before={before} />
          )}
          {view === 'differences' && !before && (
            <NothingBefore edition={edition} editions={editions} />
          )}
        </div>
      ) : (
        <NothingBefore edition={edition} editions={editions} />
      )}
    </>
  );
};
