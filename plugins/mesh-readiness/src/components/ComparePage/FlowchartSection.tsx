import { useMemo, useState } from 'react';
import { Button } from '@backstage/ui';
import type { Answer, Edition } from 'backstage-plugin-mesh-readiness-common';
import { nameMeshes } from '../../format';
import { useMessages } from '../../hooks';
import { Flowchart } from '../Flowchart';
import { Disclosure, OpinionTag, SourceDisclosure } from '../parts';
import { NoMeshQuestion } from './NoMeshQuestion';
import { PageSection } from './PageSection';
import { outcomeOf } from './outcomeOf';
import styles from './ComparePage.module.css';

/** Whether a mesh is needed at all, then the decision flowchart to click through, and where the answers lead. */
export const FlowchartSection = (props: { edition: Edition }) => {
  const { edition } = props;
  const { flowchart, noMesh } = edition.guidance;
  const t = useMessages();
  const [needed, setNeeded] = useState<Answer['value']>();
  const [answers, setAnswers] = useState<Record<string, Answer['value']>>({});
  const outcome = useMemo(
    () => outcomeOf(flowchart, answers),
    [flowchart, answers],
  );
  const opinions = flowchart.questions.filter(({ opinion }) => opinion);
  const withoutMesh = noMesh && needed === 'no';
  return (
    <PageSection id="flowchart" title={t('compare.flowchart.title')}>
      {noMesh && (
        <NoMeshQuestion
          edition={edition}
          noMesh={noMesh}
          answer={needed}
          onAnswer={setNeeded}
        />
      )}
      {!withoutMesh && (
        <Flowchart
          edition={edition}
          answers={answers}
          onAnswer={(question, value) =>
            setAnswers({ ...answers, [question]: value })
          }
        />
      )}
      <div className={styles.result}>
        <p role="status">
          {withoutMesh && (
            <>
              <strong>{t('compare.flowchart.noMesh.leadsTo')}</strong>{' '}
              {noMesh.because}
            </>
          )}
          {!withoutMesh && outcome && (
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
          isDisabled={!needed && Object.keys(answers).length === 0}
          onPress={() => {
            setNeeded(undefined);
            setAnswers({});
          }}
        >
          {t('compare.flowchart.startOver')}
        </Button>
      </div>
      {opinions.length > 0 && (
        <Disclosure
          size="large"
          summary={
            <>
              {t('compare.flowchart.whose')} <OpinionTag />
            </>
          }
        >
          <dl className={styles.opinions}>
            {opinions.map(({ id, text, opinion }) => (
              <div key={id}>
                <dt>{text}</dt>
                <dd>{opinion}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      <SourceDisclosure ids={flowchart.sources} sources={edition.sources} />
    </PageSection>
  );
};
