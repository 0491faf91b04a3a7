import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type {
  Answer,
  Edition,
  NoMesh,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { Disclosure, FeatureLink, SourceDisclosure } from '../parts';
import styles from './NoMeshQuestion.module.css';

const ANSWERS = ['yes', 'no'] as const;

/** The question before all others: whether a mesh is needed at all, and what does instead. */
export const NoMeshQuestion = (props: {
  edition: Edition;
  noMesh: NoMesh;
  answer: Answer['value'] | undefined;
  onAnswer: (answer: Answer['value']) => void;
}) => {
  const { edition, noMesh, answer, onAnswer } = props;
  const t = useMessages();
  return (
    <div className={styles.question}>
      <div className={styles.ask}>
        <h3 className={styles.text}>{noMesh.text}</h3>
        <ToggleButtonGroup
          aria-label={noMesh.text}
          selectionMode="single"
          selectedKeys={answer ? [answer] : []}
          onSelectionChange={keys => {
            const [key = answer] = keys;
            onAnswer(key as Answer['value']);
          }}
        >
          {ANSWERS.map(each => (
            <ToggleButton key={each} id={each} size="small">
              {t(`compare.flowchart.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <div className={styles.outcome}>
        <p className={styles.name}>{t('compare.flowchart.noMesh.title')}</p>
        <p>{noMesh.because}</p>
        <p>{t('compare.flowchart.noMesh.instead')}</p>
        <ul>
          {noMesh.instead.map(each => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <Disclosure
          summary={t('compare.flowchart.noMesh.neededFor', {
            number: String(noMesh.neededFor.length),
          })}
        >
          <ul className={styles.needs}>
            {noMesh.neededFor.map(id => (
              <li key={id}>
                <FeatureLink edition={edition} id={id} />
              </li>
            ))}
          </ul>
        </Disclosure>
        <SourceDisclosure ids={noMesh.sources} sources={edition.sources} />
      </div>
    </div>
  );
};
