import {
  ADOPTION_GROUPS,
  type AdoptionGroupKey,
  type AdoptionGroups,
} from 'backstage-plugin-mesh-readiness-common';
import { useEffect, useState } from 'react';
import { useChosenMesh, useMessages, useSearchParam } from '../../../hooks';
import { Choice, Section } from '../../parts';
import { useGroups, useScope } from '../data';
import { Lead, Lines, MeshChoice, Pager, ReadView } from '../parts';
import { HeatTable } from './HeatTable';
import styles from './HeatMap.module.css';

const ROWS = 10;
const ROW_HEIGHT = 46;

const groupOf = (asked: string | undefined): AdoptionGroupKey =>
  ADOPTION_GROUPS.find(by => by === asked) ?? 'owner';

/** Owners, systems, domains or clusters by mesh, the one first where least is possible. */
export const HeatMap = () => {
  const t = useMessages();
  const { edition, filters, revision } = useScope();
  const [asked, setAsked] = useSearchParam('by');
  const by = groupOf(asked);
  const [offset, setOffset] = useState(0);
  useEffect(() => setOffset(0), [by, filters]);
  const groups = useGroups(by, filters, { offset, limit: ROWS }, revision);
  const [mesh, chooseMesh] = useChosenMesh(edition.meshes);
  return (
    <Section
      title={t('adoption.heat.title')}
      actions={
        <Choice
          label={t('adoption.heat.by')}
          options={ADOPTION_GROUPS.map(id => ({
            id,
            label: t(`adoption.heat.byOption.${id}`),
          }))}
          chosen={by}
          onChoose={id => setAsked(id === 'owner' ? undefined : id)}
        />
      }
    >
      <Lead>{t('adoption.heat.lead')}</Lead>
      <MeshChoice
        meshes={edition.meshes}
        chosen={mesh.id}
        onChoose={chooseMesh}
      />
      <ReadView
        key={by}
        read={groups}
        what={t('adoption.what.groups')}
        skeleton={<Lines count={ROWS} height={ROW_HEIGHT} />}
      >
        {({ items, total }: AdoptionGroups) =>
          total === 0 ? (
            <p className={styles.nothing}>{t('adoption.heat.nothing')}</p>
          ) : (
            <>
              <HeatTable by={by} groups={items} chosen={mesh.id} />
              <Pager
                offset={offset}
                limit={ROWS}
                total={total}
                onOffset={setOffset}
              />
            </>
          )
        }
      </ReadView>
    </Section>
  );
};
