import type { Actor, SourceKind, SupportLevel } from '../types';

/** What each level of support means, best first. */
export const LEVEL_MEANINGS: Record<SupportLevel | 'unknown', string> = {
  full: 'a resource of its own supports it',
  basic: 'supported, clearly narrower',
  partial: 'only with strong limits or through raw configuration',
  external: 'needs an extra component or a build of a vendor',
  none: 'a document, or a search of all documents, says that it is not supported',
  unknown: 'nothing is claimed, which is never a no',
};

/** Who acts, in words. */
export const ACTOR_WORDS: Record<Actor, string> = {
  'service-team': 'service team',
  'platform-team': 'platform team',
};

/** What kind of document a source is, in words. */
export const KIND_WORDS: Record<SourceKind, string> = {
  documentation: 'documentation',
  code: 'code',
  'release-notes': 'release notes',
  issue: 'issue',
  'project-blog': 'blog of the project',
  'vendor-documentation': 'documentation of a vendor',
  'vendor-blog': 'blog of a vendor',
  article: 'article',
  paper: 'paper',
  survey: 'survey',
  analyst: 'analyst',
  opinion: 'opinion',
  'third-party': 'third party',
};

/** Rough effort in words; eight hours are a day. */
export function effortWords(hours: number): string {
  if (hours >= 8) {
    const days = Math.round((hours / 8) * 10) / 10;
    return days === 1 ? '1 day' : `${days} days`;
  }
  return hours === 1 ? '1 hour' : `${hours} hours`;
}

const PART_WORDS: Record<string, string> = {
  since: 'first release',
  sinceNote: 'first release',
  until: 'last release',
  maturityNote: 'maturity',
  note: 'limits',
  requires: 'components',
  verificationNote: 'verification',
  conflict: 'contradictions',
};

/** The fields in which two records differ, in words, each once. */
export function partWords(parts: readonly string[]): string {
  return [
    ...new Set(
      parts.map(
        part =>
          PART_WORDS[part] ?? part.replace(/^outcomes\./, 'what it says at '),
      ),
    ),
  ].join(', ');
}
