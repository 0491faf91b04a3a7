import { Alert } from '@backstage/ui';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';

/** Says that no rule of the edition has a code, and which codes there are. */
export const RuleNotFound = (props: { code: string; edition: Edition }) => {
  const { code, edition } = props;
  const t = useMessages();
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={t('rules.notFound.title', { code, edition: edition.id })}
      description={t('rules.notFound.description', {
        first: edition.rules[0].code,
        last: edition.rules[edition.rules.length - 1].code,
      })}
    />
  );
};
