import { useMemo, useState } from 'react';
import { Button } from '@backstage/ui';
import type { Answer, Edition } from 'backstage-plugin-mesh-readiness-common';
import { nameMeshes } from '../../format';
import { useMessages } from '../../hooks';
import { Flowchart } from '../Flowchart';
import { SourceList } from '../parts';
import { PageSection } from './PageSection';
import { outcomeOf } from './outcomeOf';
import styles from './ComparePage.module.css';

/** The decision flowchart to click through, and where the answers lead. */
export const FlowchartSection = (props: { edition: Edition }) => {
  const { edition } = props;
  const { flowchart } = edition.guidance;
  const t = useMessages();
  const [answers, setAnswers] = useState<Record<string, Answer['value']>>({});
  const outcome = useMemo(
    () => outcomeOf(flowchart, answers),
    [flowchart, answers],
  );
  return (
    <PageSection id="flowchart" title={t('compare.flowchart.title')}>
      <Flowchart
        edition={edition}
        answers={answers}
        onAnswer={(question, value) =>
          setAnswers({ ...answers, [question]: value })
        }
      />
      <div className={styles.result}>
        <p role="status">
          {outcome && (
            <>
              <strong>
                {t('compare.flowchart.leadsTo', {
                  meshes: nameMeshes(outcome.meshes, edition.meshes),
                })}
              </strong>{' '}
              {outcome.because}
              {outcome.meshes.length > 1 &&
                ` ${t('compare.flowchart.moreThanOne')}`}
            </>
          )}
        </p>
        <Button
          variant="secondary"
          isDisabled={Object.keys(answers).length === 0}
          onPress={() => setAnswers({})}
        >
          {t('compare.flowchart.startOver')}
        </Button>
      </div>
      <SourceList
        ids={flowchart.sources}
        sources={edition.sources}
        label={t('compare.sources')}
      />
    </PageSection>
  );
};
