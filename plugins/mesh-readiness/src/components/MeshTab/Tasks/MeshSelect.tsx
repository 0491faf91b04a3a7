import { Select } from '@backstage/ui';
import type { Assessed, Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { meshName, orderEvaluations } from '../model';
import styles from './WhatItWouldTake.module.css';

/** Chooses the mesh, in the order of the cards. */
export const MeshSelect = (props: {
  assessment: Assessed;
  edition: Edition;
  mesh: string;
  onMesh: (mesh: string) => void;
}) => {
  const t = useMessages();
  return (
    <div className={styles.select}>
      <Select
        aria-label={t('meshTab.tasks.mesh')}
        size="small"
        selectedKey={props.mesh}
        onSelectionChange={key => props.onMesh(String(key))}
        options={orderEvaluations(props.assessment).map(({ mesh }) => ({
          id: mesh,
          label: meshName(props.edition, mesh),
        }))}
      />
    </div>
  );
};
