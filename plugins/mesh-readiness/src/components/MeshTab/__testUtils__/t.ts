import { mockApis } from '@backstage/frontend-test-utils';
import type { Messages } from '../../../hooks';
import { meshReadinessTranslationRef } from '../../../translation';

const snapshot = mockApis
  .translation()
  .getTranslation(meshReadinessTranslationRef);

if (!snapshot.ready) {
  throw new Error('expected the English messages to be there at once');
}

/** Turns a message key into its English text. */
export const t: Messages = snapshot.t;
