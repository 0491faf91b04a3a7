import type { Doubt, Verified } from 'backstage-plugin-mesh-readiness-common';

/** Why a record may be wrong: how well it was checked, and where documents contradict each other. */
export const doubtsOf = (
  record: Pick<Verified, 'verification' | 'verificationNote'> & {
    conflict?: string;
  },
): Doubt[] => {
  const { verification = 'verified', verificationNote, conflict } = record;
  return [
    ...(verification === 'verified'
      ? []
      : [{ kind: verification, text: verificationNote }]),
    ...(conflict ? [{ kind: 'contradicted' as const, text: conflict }] : []),
  ];
};
