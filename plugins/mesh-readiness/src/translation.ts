import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { commonMessages } from './messages/common';
import { compareMessages } from './messages/compare';
import { meshTabMessages } from './messages/meshTab';
import { pageMessages } from './messages/page';
import { rulesMessages } from './messages/rules';
import { whatChangedMessages } from './messages/whatChanged';

/** Every text on the screens; translate it under the id `plugin.mesh-readiness`. */
export const meshReadinessTranslationRef = createTranslationRef({
  id: 'plugin.mesh-readiness',
  messages: {
    common: commonMessages,
    page: pageMessages,
    meshTab: meshTabMessages,
    compare: compareMessages,
    rules: rulesMessages,
    whatChanged: whatChangedMessages,
  },
});
