import { Link, Text } from '@backstage/ui';
import { useOptionalPath, useSearchParam } from '../../hooks';
import { ruleRouteRef } from '../../routes';

/** The code of a rule, small, as a link to its page under the edition that is shown, where the app has that page. */
export const RuleLink = (props: {
  code: string;
  /** `primary` where grey would be too faint. */
  color?: 'primary' | 'secondary';
}) => {
  const { code, color = 'secondary' } = props;
  const path = useOptionalPath(ruleRouteRef, { code });
  const [edition] = useSearchParam('edition');
  const query = edition ? `?edition=${encodeURIComponent(edition)}` : '';
  return path ? (
    <Link variant="body-small" color={color} href={`${path}${query}`}>
      {code}
    </Link>
  ) : (
    <Text variant="body-small" color={color}>
      {code}
    </Text>
  );
};
