import { Link } from '@backstage/ui';
import { useMessages } from '../../hooks';
import { useEditionsWithRule } from './useEditionsWithRule';
import { useRulePath } from './useRulePath';
import styles from './RulesPage.module.css';

/** The editions that have a rule of a code, with links to it under those that are not shown; keeps its place until that is known. */
export const RuleEditions = (props: {
  code: string;
  /** Id of the edition that is shown. */
  shown: string;
}) => {
  const { code, shown } = props;
  const t = useMessages();
  const { underEdition } = useRulePath();
  const editions = useEditionsWithRule(code);
  return (
    <p className={styles.editions}>
      {editions &&
        (editions.length > 0
          ? t('rules.editions.some')
          : t('rules.editions.none'))}{' '}
      {editions?.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          {id === shown ? id : <Link href={underEdition(code, id)}>{id}</Link>}
        </span>
      ))}
    </p>
  );
};
