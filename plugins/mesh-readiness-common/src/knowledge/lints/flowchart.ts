import type { Question, Target } from '../../types';
import { guidanceFile } from '../EditionRecords';
import type { EditionLint } from './EditionLint';
import { problemsIn } from './problemsIn';

/** Every choice of the features that questions ask for is followed, so their number decides how long an answer takes. */
const MOST_ASKED = 16;
const MOST_SHARED = 8;

/** The flowchart reaches every question, comes to an end, names what exists, asks for few features, and for opinions after facts. */
export const lintFlowchart: EditionLint = records =>
  problemsIn('flowchart', guidanceFile(records, 'flowchart'), report => {
    const { flowchart, priorities } = records.guidance;
    const meshes = records.meshes.map(({ record }) => record.id);
    const features = records.features.map(({ record }) => record.id);
    const questions = new Map<string, Question>();

    flowchart.questions.forEach((question, index) => {
      if (questions.has(question.id)) {
        report(
          `questions.${index}.id`,
          `"${question.id}" again`,
          'each question once',
        );
      }
      questions.set(question.id, question);
    });
    const wantQuestion = (at: string, id: string) => {
      if (!questions.has(id)) {
        report(at, `"${id}"`, `one of ${[...questions.keys()].join(', ')}`);
      }
    };
    const wantMeshes = (at: string, ids: string[]) =>
      ids
        .filter(id => !meshes.includes(id))
        .forEach(id => report(at, `"${id}"`, `one of ${meshes.join(', ')}`));

    const { asked, shared } = featuresAskedFor(flowchart.questions);
    if (asked.length > MOST_ASKED) {
      report(
        'questions',
        `questions that ask for ${asked.length} features`,
        `at most ${MOST_ASKED}`,
      );
    }
    if (shared.length > MOST_SHARED) {
      report(
        'questions',
        `${shared.length} features that more than one question asks for`,
        `at most ${MOST_SHARED}`,
      );
    }

    wantQuestion('start', flowchart.start);
    const isOpinion = (id: string) => questions.get(id)?.opinion !== undefined;
    flowchart.questions.forEach(
      ({ id, answeredBy, opinion, yes, no }, index) => {
        const at = `questions.${index}`;
        for (const [answer, target] of [
          ['yes', yes],
          ['no', no],
        ] as const) {
          if ('question' in target) {
            wantQuestion(`${at}.${answer}.question`, target.question);
          } else {
            wantMeshes(`${at}.${answer}.meshes`, target.meshes);
          }
        }
        if ('requirementOf' in answeredBy) {
          answeredBy.requirementOf
            .filter(feature => !features.includes(feature))
            .forEach(feature =>
              report(
                `${at}.answeredBy.requirementOf`,
                `"${feature}"`,
                'the id of a feature',
              ),
            );
        } else if (answeredBy.context === 'priorities') {
          const rows = priorities.rows.map(row => row.id);
          if (!answeredBy.includes || !rows.includes(answeredBy.includes)) {
            report(
              `${at}.answeredBy.includes`,
              answeredBy.includes ? `"${answeredBy.includes}"` : 'nothing',
              `one of the priorities ${rows.join(', ')}`,
            );
          }
        } else if (
          answeredBy.includes ||
          !['newCluster', 'platformTeam'].includes(answeredBy.context)
        ) {
          report(
            `${at}.answeredBy`,
            `"${answeredBy.context}"`,
            'newCluster or platformTeam alone, or priorities with "includes"',
          );
        }
        const factsAfterwards = opinion
          ? next(flowchart.questions[index]).filter(
              target => !isOpinion(target),
            )
          : [];
        if (factsAfterwards.length > 0) {
          report(
            `${at}.opinion`,
            `an opinion before ${factsAfterwards.join(', ')}`,
            'opinions after all questions that facts support',
          );
        }
        if (leadsBackTo(id, questions)) {
          report(at, 'a way back to itself', 'a chart that comes to an end');
        }
      },
    );

    const reached = new Set(reachableFrom(flowchart.start, questions));
    flowchart.questions.forEach(({ id }, index) => {
      if (!reached.has(id)) {
        report(
          `questions.${index}.id`,
          `"${id}", to which no answer leads`,
          'a question that can be reached from the start',
        );
      }
    });
    flowchart.tieBreakers.forEach((id, index) => {
      wantQuestion(`tieBreakers.${index}`, id);
      if (flowchart.tieBreakers.indexOf(id) !== index) {
        report(`tieBreakers.${index}`, `"${id}" again`, 'each question once');
      }
      if (isOpinion(id)) {
        return;
      }
      const withoutIt = new Map(questions);
      withoutIt.delete(id);
      const before = reachableFrom(flowchart.start, withoutIt).filter(
        isOpinion,
      );
      if (flowchart.tieBreakers.slice(0, index).some(isOpinion)) {
        report(
          `tieBreakers.${index}`,
          `"${id}" after an opinion`,
          'opinions after all questions that facts support',
        );
      } else if (id !== flowchart.start && before.length > 0) {
        report(
          `tieBreakers.${index}`,
          `"${id}", which is not asked on every way to ${before.join(', ')}`,
          'a fact that is asked before any opinion decides',
        );
      }
    });
  });

/** The features that questions ask for, and those on which the answers of more than one question bear. */
function featuresAskedFor(questions: readonly Question[]) {
  const lists = questions.flatMap(({ answeredBy }) =>
    'requirementOf' in answeredBy ? [answeredBy.requirementOf] : [],
  );
  const asked = [...new Set(lists.flat())];
  const bearsOn = (one: string, other: string) =>
    one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
  const shared = asked.filter(
    feature =>
      lists.filter(list => list.some(other => bearsOn(feature, other))).length >
      1,
  );
  return { asked, shared };
}

function next(question: Question | undefined): string[] {
  return [question?.yes, question?.no]
    .filter((target): target is Target => target !== undefined)
    .flatMap(target => ('question' in target ? [target.question] : []));
}

function reachableFrom(
  start: string,
  questions: Map<string, Question>,
): string[] {
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (!reached.has(id)) {
      reached.add(id);
      open.push(...next(questions.get(id)));
    }
  }
  return [...reached];
}

function leadsBackTo(id: string, questions: Map<string, Question>): boolean {
  return next(questions.get(id)).some(target =>
    reachableFrom(target, questions).includes(id),
  );
}
