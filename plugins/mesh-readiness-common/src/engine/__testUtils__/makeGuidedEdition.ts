import type { Edition } from '../../types';
import { makeEdition, makeGuidance } from './makeEdition';

const howToAnswer = { text: 'Write it.', snippet: 'answer: yes' };

/**
 * The small edition with guidance: a new network goes to `kernel` unless tokens are checked,
 * an old one to `pods` or `nodes`, between which size, team and priorities choose.
 */
export function makeGuidedEdition(): Edition {
  return makeEdition({
    guidance: makeGuidance({
      flowchart: {
        start: 'new-network',
        questions: [
          {
            id: 'new-network',
            text: 'Is the network new?',
            answeredBy: { context: 'newCluster' },
            howToAnswer,
            yes: { question: 'no-tokens' },
            no: { meshes: ['pods', 'nodes'], because: 'Old networks stay.' },
          },
          {
            id: 'no-tokens',
            text: 'Can tokens be left unchecked?',
            answeredBy: { requirementOf: ['security.tokens'], negated: true },
            howToAnswer,
            yes: { meshes: ['kernel'], because: 'It is fast.' },
            no: { meshes: ['pods', 'nodes'], because: 'They check tokens.' },
          },
          {
            id: 'small',
            text: 'Must it be small?',
            answeredBy: {
              requirementOf: ['platform.small'],
              unmentioned: 'no',
            },
            howToAnswer,
            yes: { meshes: ['nodes'], because: 'It is small.' },
            no: { question: 'in-a-hurry' },
          },
          {
            id: 'in-a-hurry',
            text: 'Is there a hurry?',
            answeredBy: { context: 'priorities', includes: 'speed' },
            howToAnswer,
            yes: { meshes: ['pods'], because: 'It is known.' },
            no: { question: 'small' },
          },
          {
            id: 'platform-team',
            text: 'Is there a platform team?',
            answeredBy: { context: 'platformTeam' },
            howToAnswer,
            yes: { question: 'small' },
            no: { question: 'small' },
          },
        ],
        tieBreakers: ['small', 'in-a-hurry'],
        sources: ['opinion'],
      },
      teamSizes: {
        text: 'How many are you?',
        howToAnswer: { text: 'Count.', snippet: 'team: 3' },
        rows: [
          {
            id: 'few',
            label: '1 to 3',
            when: { teamSize: { from: 1, to: 3 } },
            meshes: ['nodes'],
            reason: 'Little to run.',
          },
          {
            id: 'many',
            label: 'From 10 on',
            when: { teamSize: { from: 10 } },
            meshes: ['pods'],
            reason: 'Enough hands.',
          },
          {
            id: 'platform',
            label: 'Has a platform team',
            when: { platformTeam: true },
            meshes: ['pods', 'kernel'],
            reason: 'Somebody runs it.',
          },
        ],
        sources: ['opinion'],
      },
      priorities: {
        text: 'What matters most?',
        howToAnswer: { text: 'List it.', snippet: 'priorities: cost' },
        rows: [
          { id: 'cost', label: 'Cost', first: ['nodes'], second: ['kernel'] },
          { id: 'speed', label: 'Speed', first: ['kernel'], second: ['pods'] },
        ],
        sources: ['opinion'],
      },
    }),
  });
}
