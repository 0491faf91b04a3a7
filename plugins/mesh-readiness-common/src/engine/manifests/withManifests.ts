import type { Remediation, SupportStatement } from '../../types';

/** What a rule tells to do, with the manifests that do what is claimed. */
export function withManifests(
  remediation: Remediation,
  statement: Pick<SupportStatement, 'manifests'> | undefined,
): Remediation {
  return statement?.manifests
    ? {
        ...remediation,
        manifests: [
          ...new Set([
            ...(remediation.manifests ?? []),
            ...statement.manifests,
          ]),
        ],
      }
    : remediation;
}
