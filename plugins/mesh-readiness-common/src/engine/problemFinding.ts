import type { Edition, Finding, Problem } from '../types';
import { compileSentence } from './compileSentence';
import { describePlace } from './describePlace';
import { indexEdition } from './indexEdition';
import { NO_RULE } from './noRule';
import { placeholdersIn } from './placeholdersIn';

/** The finding about something that is wrong with a profile as a whole. */
export function problemFinding(problem: Problem, edition: Edition): Finding {
  const { problemRules, meshes } = indexEdition(edition);
  const rule = problemRules.get(problem.kind);
  const mesh = meshes.get(problem.params.mesh)?.mesh;
  const [place] = problem.because;
  const about = {
    ...(problem.params.feature ? { feature: problem.params.feature } : {}),
    because: problem.because,
    evidence: {},
  };
  if (!rule) {
    return {
      code: NO_RULE,
      level: 'unknown',
      message: `No rule of the edition ${edition.id} speaks about the problem "${problem.kind}".`,
      ...about,
      remediations: [],
    };
  }
  const values = {
    ...(place ? { raw: place.raw, where: describePlace(place) } : {}),
    ...problem.params,
    ...(mesh ? { mesh: mesh.name } : {}),
  };
  const write = (text: string) => {
    const sentence = compileSentence(text, {}, placeholdersIn(text));
    return typeof sentence === 'string' ? sentence : sentence(values);
  };
  const { level, message, remediation } = rule.outcome;
  return {
    code: rule.code,
    level,
    message: write(message),
    ...about,
    remediations: remediation
      ? [{ ...remediation, text: write(remediation.text) }]
      : [],
  };
}
