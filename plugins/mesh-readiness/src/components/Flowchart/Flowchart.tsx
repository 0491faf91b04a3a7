import { Fragment, useLayoutEffect, useMemo, useRef, useState } from 'react';
import useMeasure from 'react-use/esm/useMeasure';
import type {
  Answer,
  Edition,
  OpenQuestion,
  Step,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { OpinionTag } from '../parts';
import { answersOf } from './answersOf';
import { buildFlowchart } from './buildFlowchart';
import {
  COLUMN_GAP,
  layoutFlowchart,
  type FlowchartLayout,
} from './layoutFlowchart';
import { CHAIN_GAP, isChain, layoutChain } from './layoutChain';
import { OutcomeBox } from './OutcomeBox';
import { QuestionBox } from './QuestionBox';
import styles from './Flowchart.module.css';

const NARROWEST_BOX = 140;
const WIDEST_BOX = 216;
/** In a chain, where there is room for reasons. */
const WIDEST_OF_TWO = 400;
const ESTIMATED_HEIGHT = 72;

/** What is drawn later lies on top. */
const takenLast = (lines: FlowchartLayout['lines']) =>
  [...lines].sort(
    (one, other) =>
      Number(one.edge.reach === 'taken') - Number(other.edge.reach === 'taken'),
  );

/**
 * The edition's decision flowchart, drawn from top to bottom.
 *
 * It uses the layout library behind core-components' `DependencyGraph` and not that component, which stays hidden for up to
 * half a second while it measures, so that the page below jumps, scales text down with the drawing, and joins a yes and a no
 * that lead to the same place. Here the boxes are a list in reading order that a screen reader reads as it stands.
 */
export const Flowchart = (props: {
  edition: Edition;
  /** Steps of a recommendation; the path they took is drawn bold and all else faint. */
  steps?: Step[];
  /** Questions that are drawn as buttons. */
  openQuestions?: OpenQuestion[];
  /** Called with the id of the question whose button was pressed. */
  onOpenQuestion?: (question: string) => void;
  /** Answers given by hand, by question id; takes the place of `steps`. */
  answers?: Record<string, Answer['value']>;
  /** Called when an answer is given; with it, the questions on the path can be answered in the drawing. */
  onAnswer?: (question: string, answer: Answer['value']) => void;
}) => {
  const { edition, steps, openQuestions = [], answers, onAnswer } = props;
  const t = useMessages();
  const tellsApart = edition.guidance.flowchart.questions.some(
    ({ opinion }) => opinion,
  );
  const [measureRef, { width: room }] = useMeasure<HTMLDivElement>();
  const list = useRef<HTMLOListElement>(null);
  const [heights, setHeights] = useState<Record<string, number>>({});

  const graph = useMemo(() => {
    const given =
      answers &&
      Object.fromEntries(
        Object.entries(answers).map(([id, value]) => [id, { value }]),
      );
    return buildFlowchart(
      edition.guidance.flowchart,
      given ?? (steps && answersOf(steps)),
    );
  }, [edition, steps, answers]);

  const layout = useMemo(() => {
    const heightOf = (id: string) => heights[id] || ESTIMATED_HEIGHT;
    if (isChain(graph)) {
      const fitting = Math.floor((room - CHAIN_GAP) / 2);
      const boxWidth = Math.min(
        WIDEST_OF_TWO,
        Math.max(NARROWEST_BOX, fitting),
      );
      return { boxWidth, ...layoutChain(graph, boxWidth, heightOf) };
    }
    const narrow = layoutFlowchart(graph, NARROWEST_BOX, heightOf);
    const fitting =
      Math.floor((room + COLUMN_GAP) / narrow.columns) - COLUMN_GAP;
    const boxWidth = Math.min(WIDEST_BOX, Math.max(NARROWEST_BOX, fitting));
    return { boxWidth, ...layoutFlowchart(graph, boxWidth, heightOf) };
  }, [graph, heights, room]);

  useLayoutEffect(() => {
    const measured = Object.fromEntries(
      Array.from(list.current?.children ?? [], box => [
        (box as HTMLElement).dataset.id!,
        (box as HTMLElement).offsetHeight,
      ]),
    );
    if (Object.keys(measured).some(id => measured[id] !== heights[id])) {
      setHeights(measured);
    }
  }, [graph, layout.boxWidth, heights]);

  return (
    <figure className={styles.figure} aria-label={t('compare.flowchart.label')}>
      <figcaption className={styles.caption}>
        {!tellsApart && <OpinionTag />}
        {t(
          onAnswer
            ? 'compare.flowchart.captionInteractive'
            : 'compare.flowchart.caption',
        )}
        {tellsApart && ` ${t('compare.flowchart.opinionsMarked')}`}
      </figcaption>
      <div ref={measureRef} className={styles.scroller}>
        <div
          className={styles.drawing}
          style={{ width: layout.width, height: layout.height }}
        >
          <svg
            className={styles.lines}
            width={layout.width}
            height={layout.height}
            aria-hidden
          >
            {takenLast(layout.lines).map(({ edge, path, label }) => (
              <Fragment key={`${edge.from}/${edge.answer}`}>
                <path className={styles[edge.reach]} d={path} />
                <text className={styles[edge.reach]} {...label}>
                  {t(`compare.flowchart.${edge.answer}`)}
                </text>
              </Fragment>
            ))}
          </svg>
          <ol ref={list} className={styles.boxes}>
            {graph.nodes.map(node => {
              const { x, y } = layout.boxes.get(node.id)!;
              return (
                <li
                  key={node.id}
                  data-id={node.id}
                  data-reach={node.reach}
                  className={`${styles.box} ${styles[node.kind]} ${
                    styles[node.reach]
                  }`}
                  style={{ left: x, top: y, width: layout.boxWidth }}
                  {...(node.kind === 'outcome' && { 'aria-hidden': true })}
                >
                  {node.kind === 'question' ? (
                    <QuestionBox
                      node={node}
                      meshes={edition.meshes}
                      open={openQuestions.some(
                        ({ question }) => question === node.id,
                      )}
                      onOpen={props.onOpenQuestion}
                      onAnswer={onAnswer}
                    />
                  ) : (
                    <OutcomeBox
                      node={node}
                      meshes={edition.meshes}
                      withReason={layout.boxWidth > WIDEST_BOX}
                    />
                  )}
                </li>
              );
            })}
          </ol>
        </div>
      </div>
    </figure>
  );
};
