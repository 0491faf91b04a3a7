import type {
  Manifest,
  MigrationTask,
  Source,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { SourceDisclosure } from '../../parts';
import { Manifests } from '../Manifest';
import { Effort } from '../Effort';
import styles from './WhatItWouldTake.module.css';

/** The steps into a mesh, numbered, with who takes each, how long it takes, and its manifests and documents. */
export const MovingInSteps = (props: {
  steps: readonly MigrationTask[];
  manifests: readonly Manifest[] | undefined;
  sources: readonly Source[];
}) => {
  const t = useMessages();
  return (
    <ol className={styles.steps} aria-label={t('meshTab.movingIn.title')}>
      {props.steps.map(step => (
        <li key={step.id}>
          {step.text}{' '}
          <Effort actor={step.actor} effortHours={step.effortHours} />
          <Manifests
            ids={step.manifests}
            manifests={props.manifests}
            sources={props.sources}
          />
          <SourceDisclosure ids={step.sources} sources={props.sources} />
        </li>
      ))}
    </ol>
  );
};
