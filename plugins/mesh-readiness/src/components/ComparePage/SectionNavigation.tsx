import { Link, useLocation } from 'react-router-dom';
import { useMessages, useScrollToHash } from '../../hooks';
import type { SectionId } from './sectionsOf';
import styles from './ComparePage.module.css';

/** Links to the sections of the page; the address keeps the section, and the keyboard goes on from there. */
export const SectionNavigation = (props: { sections: SectionId[] }) => {
  const t = useMessages();
  const { search } = useLocation();
  useScrollToHash();
  return (
    <nav
      className={styles.navigation}
      aria-label={t('compare.navigation.label')}
    >
      <ul>
        {props.sections.map(id => (
          <li key={id}>
            <Link to={{ search, hash: id }} replace>
              {t(`compare.navigation.${id}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
