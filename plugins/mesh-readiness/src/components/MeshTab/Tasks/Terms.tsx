import type {
  Edition,
  Evaluation,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Disclosure, DoubtLines, SourceDisclosure } from '../../parts';
import quiet from '../../parts/quiet.module.css';
import { meshName } from '../model';
import styles from './WhatItWouldTake.module.css';

/** Under which terms each distribution of a mesh can be had, behind a line; nothing when there is one for everybody. */
export const Terms = (props: { edition: Edition; evaluation: Evaluation }) => {
  const t = useMessages();
  const { edition, evaluation } = props;
  const distributions = edition.meshes.find(
    ({ id }) => id === evaluation.mesh,
  )?.distributions;
  if (!distributions) {
    return null;
  }
  return (
    <Disclosure
      summary={t('meshTab.terms.title', {
        mesh: meshName(edition, evaluation.mesh),
      })}
    >
      <dl className={styles.terms}>
        {distributions.map(distribution => (
          <div key={distribution.id}>
            <dt>
              <strong>{distribution.name}</strong>{' '}
              <span className={quiet.quiet}>
                {t(`common.distribution.${distribution.id}`)}
                {distribution.id === evaluation.distribution &&
                  `, ${t('meshTab.terms.lookedAt')}`}
              </span>
            </dt>
            <dd>
              {distribution.terms}
              <DoubtLines of={distribution} />
              <SourceDisclosure
                ids={distribution.sources}
                sources={edition.sources}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
};
