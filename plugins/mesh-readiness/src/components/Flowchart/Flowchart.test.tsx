import { useState } from 'react';
import { renderInTestApp } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  builtInEditions,
  type Answer,
  type Step,
} from 'backstage-plugin-mesh-readiness-common';
import { axe } from 'jest-axe';
import { Flowchart } from './Flowchart';

const edition = builtInEditions.find(({ id }) => id === '2024-12')!;

const step = (
  question: string,
  value: Answer['value'],
  basis: Answer['basis'] = 'known',
): Step => ({
  kind: 'question',
  question,
  text: edition.guidance.flowchart.questions.find(q => q.id === question)!.text,
  answer: { value, basis, because: [] },
  tieBreak: false,
  left: [],
  sources: [],
});

const boxOf = (text: string) => screen.getByText(text).closest('li')!;

describe('Flowchart', () => {
  it('is marked as opinion and says of each question where both answers lead', async () => {
    const { container } = await renderInTestApp(
      <Flowchart edition={edition} />,
    );
    const figure = screen.getByRole('figure', { name: 'Decision flowchart' });
    expect(figure).toHaveTextContent('Opinion');
    expect(within(figure).getAllByRole('listitem')).toHaveLength(6);
    expect(boxOf('Is it a new cluster?')).toHaveTextContent(
      'If yes: go on with question 2. If no: go on with question 3.',
    );
    expect(boxOf('Can the CNI be chosen as well?')).toHaveTextContent(
      'If no: Istio or Linkerd. Istio and Linkerd run on the CNI that is there.',
    );
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('draws the path that the steps took bold and all else faint', async () => {
    await renderInTestApp(
      <Flowchart
        edition={edition}
        steps={[
          { kind: 'exclusion', mesh: 'linkerd', reasons: [], left: [] },
          step('new-cluster', 'no'),
          step('needs-advanced', 'no', 'unmentioned'),
          step('platform-team', 'yes'),
        ]}
      />,
    );
    expect(boxOf('Is it a new cluster?')).toHaveAttribute(
      'data-reach',
      'taken',
    );
    expect(
      boxOf('Is JWT, rate limiting or a circuit breaker needed?'),
    ).toHaveTextContent('No, as nothing mentions it');
    expect(boxOf('Can the CNI be chosen as well?')).toHaveAttribute(
      'data-reach',
      'faint',
    );
    expect(boxOf('Cilium')).toHaveAttribute('data-reach', 'faint');
    expect(
      screen
        .getAllByText('Istio')
        .map(each => each.closest('li')!.dataset.reach),
    ).toEqual(['faint', 'taken']);
  });

  it('makes an open question a button that keys reach', async () => {
    const onOpenQuestion = jest.fn();
    const { container } = await renderInTestApp(
      <Flowchart
        edition={edition}
        steps={[
          step('new-cluster', 'no'),
          step('needs-advanced', 'yes', 'supposed'),
        ]}
        openQuestions={[
          {
            question: 'needs-advanced',
            text: 'Is JWT, rate limiting or a circuit breaker needed?',
            howToAnswer: { text: 'Write it.', snippet: 'a: b' },
            outcomes: [],
          },
        ]}
        onOpenQuestion={onOpenQuestion}
      />,
    );
    expect(screen.getByRole('button')).toHaveTextContent(
      'Supposing yesNot known: how to answer',
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onOpenQuestion).toHaveBeenCalledWith('needs-advanced');
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('can be answered question by question, and an answer changed', async () => {
    const Clicked = () => {
      const [answers, setAnswers] = useState<Record<string, Answer['value']>>(
        {},
      );
      return (
        <Flowchart
          edition={edition}
          answers={answers}
          onAnswer={(question, value) =>
            setAnswers({ ...answers, [question]: value })
          }
        />
      );
    };
    const { container } = await renderInTestApp(<Clicked />);
    const answer = (question: string, value: string) =>
      userEvent.click(
        within(screen.getByRole('radiogroup', { name: question })).getByRole(
          'radio',
          { name: value },
        ),
      );

    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
    await answer('Is it a new cluster?', 'Yes');
    await answer('Can the CNI be chosen as well?', 'Yes');
    expect(boxOf('Cilium')).toHaveAttribute('data-reach', 'taken');
    expect(await axe(container)).toHaveNoViolations();

    await answer('Is it a new cluster?', 'No');
    expect(boxOf('Cilium')).toHaveAttribute('data-reach', 'faint');
    expect(
      screen.getByRole('radiogroup', {
        name: 'Is JWT, rate limiting or a circuit breaker needed?',
      }),
    ).toBeInTheDocument();
  });
});
