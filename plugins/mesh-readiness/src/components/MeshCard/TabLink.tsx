import { Link } from '@backstage/ui';
import { useOptionalPath } from '../../hooks';
import { entityContentRouteRef } from '../../routes';

/** A link to the tab, where the app has mounted it. */
export const TabLink = (props: { text: string }) => {
  const path = useOptionalPath(entityContentRouteRef);
  return path ? (
    <Link variant="body-small" href={path}>
      {props.text}
    </Link>
  ) : null;
};
