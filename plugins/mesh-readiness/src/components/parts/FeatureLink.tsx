import { Link, Text } from '@backstage/ui';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useOptionalPath, useSearchParam } from '../../hooks';
import { ruleRouteRef } from '../../routes';

/** The title of a feature, as a link to the page of its rule under the edition that is shown, where the app has that page. */
export const FeatureLink = (props: { edition: Edition; id: string }) => {
  const { edition, id } = props;
  const title = edition.features.find(feature => feature.id === id)?.title;
  const code = edition.rules.find(
    rule => rule.kind === 'feature' && rule.feature === id,
  )?.code;
  const path = useOptionalPath(ruleRouteRef, { code: code ?? '' });
  const [asked] = useSearchParam('edition');
  const query = asked ? `?edition=${encodeURIComponent(asked)}` : '';
  return path && code ? (
    <Link variant="body-small" href={`${path}${query}`}>
      {title ?? id}
    </Link>
  ) : (
    <Text variant="body-small">{title ?? id}</Text>
  );
};
