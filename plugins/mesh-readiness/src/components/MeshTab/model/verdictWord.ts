import type { Verdict } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';

/** A verdict as the word that stands for it on every screen. */
export const verdictWord = (verdict: Verdict, t: Messages): string =>
  verdict === 'needs-work'
    ? t('common.verdict.needsWork')
    : t(`common.verdict.${verdict}`);
