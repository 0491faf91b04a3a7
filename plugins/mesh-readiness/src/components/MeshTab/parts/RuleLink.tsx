import { Link } from '@backstage/ui';
import { useOptionalPath } from '../../../hooks';
import { ruleRouteRef } from '../../../routes';
import styles from './quiet.module.css';

/** The code of a rule, small, as a link to its page where the app has that page. */
export const RuleLink = (props: { code: string }) => {
  const path = useOptionalPath(ruleRouteRef, { code: props.code });
  return path ? (
    <Link variant="body-small" color="secondary" href={path}>
      {props.code}
    </Link>
  ) : (
    <span className={styles.quiet}>{props.code}</span>
  );
};
