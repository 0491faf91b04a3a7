import { Link, Text } from '@backstage/ui';
import { useOptionalPath } from '../../../hooks';
import { ruleRouteRef } from '../../../routes';

/** The code of a rule, small, as a link to its page where the app has that page. */
export const RuleLink = (props: {
  code: string;
  /** `primary` where grey would be too faint. */
  color?: 'primary' | 'secondary';
}) => {
  const { code, color = 'secondary' } = props;
  const path = useOptionalPath(ruleRouteRef, { code });
  return path ? (
    <Link variant="body-small" color={color} href={path}>
      {code}
    </Link>
  ) : (
    <Text variant="body-small" color={color}>
      {code}
    </Text>
  );
};
