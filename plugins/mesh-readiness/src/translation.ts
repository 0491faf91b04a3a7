import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { adoptionMessages } from './messages/adoption';
import { commonMessages } from './messages/common';
import { compareMessages } from './messages/compare';
import { explorerMessages } from './messages/explorer';
import { meshTabMessages } from './messages/meshTab';
import { observedMessages } from './messages/observed';
import { pageMessages } from './messages/page';
import { rulesMessages } from './messages/rules';
import { whatChangedMessages } from './messages/whatChanged';

/** Every text on the screens; translate it under the id `plugin.mesh-readiness`. */
export const meshReadinessTranslationRef = createTranslationRef({
  id: 'plugin.mesh-readiness',
  messages: {
    common: commonMessages,
    page: pageMessages,
    adoption: adoptionMessages,
    explorer: explorerMessages,
    meshTab: meshTabMessages,
    observed: observedMessages,
    compare: compareMessages,
    rules: rulesMessages,
    whatChanged: whatChangedMessages,
  },
});
