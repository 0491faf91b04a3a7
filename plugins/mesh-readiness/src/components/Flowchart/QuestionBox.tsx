import { ToggleButton, ToggleButtonGroup, VisuallyHidden } from '@backstage/ui';
import type { Answer, Mesh } from 'backstage-plugin-mesh-readiness-common';
import { nameMeshes } from '../../format';
import { useMessages } from '../../hooks';
import { OpinionTag } from '../parts';
import type { FlowchartLead, FlowchartNode } from './buildFlowchart';
import styles from './Flowchart.module.css';

const ANSWERS = ['yes', 'no'] as const;

/** A question with its answer, with a button when it is open, or with two to answer it. */
export const QuestionBox = (props: {
  node: Extract<FlowchartNode, { kind: 'question' }>;
  meshes: Mesh[];
  open: boolean;
  onOpen?: (question: string) => void;
  onAnswer?: (question: string, answer: Answer['value']) => void;
}) => {
  const { node, meshes, open, onOpen, onAnswer } = props;
  const t = useMessages();
  const { id, text, opinion } = node.question;
  const mark = opinion && (
    <span className={styles.opinion}>
      <OpinionTag />
    </span>
  );

  const describe = (lead: FlowchartLead) =>
    'question' in lead
      ? t('compare.flowchart.goOn', { number: String(lead.number) })
      : `${nameMeshes(lead.meshes, meshes)}. ${lead.because}`;
  const ways = (
    <VisuallyHidden>
      {ANSWERS.map(
        answer =>
          ` ${t(`compare.flowchart.lead.${answer}`, {
            lead: describe(node.leadsTo[answer]),
          })}`,
      ).join('')}
    </VisuallyHidden>
  );

  if (onAnswer && (node.answer || node.waiting)) {
    return (
      <>
        <span className={styles.text}>{text}</span>
        {mark}
        {ways}
        <ToggleButtonGroup
          aria-label={text}
          selectionMode="single"
          selectedKeys={node.answer ? [node.answer.value] : []}
          onSelectionChange={keys => {
            const [key] = keys;
            onAnswer(id, (key ?? node.answer?.value) as Answer['value']);
          }}
        >
          {ANSWERS.map(answer => (
            <ToggleButton key={answer} id={answer} size="small">
              {t(`compare.flowchart.${answer}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </>
    );
  }
  const answer = node.reach !== 'faint' && node.answer && (
    <span className={styles.answer}>
      {t(
        `compare.flowchart.answer.${node.answer.basis ?? 'known'}.${
          node.answer.value
        }`,
      )}
    </span>
  );
  if (open && onOpen) {
    return (
      <>
        <button
          type="button"
          className={styles.openQuestion}
          onClick={() => onOpen(id)}
        >
          <span className={styles.text}>{text}</span>
          {mark}
          {answer}
          <span className={styles.hint}>
            {t('compare.flowchart.howToAnswer')}
          </span>
        </button>
        {ways}
      </>
    );
  }
  return (
    <>
      <span className={styles.text}>{text}</span>
      {mark}
      {ways}
      {answer}
    </>
  );
};
