import { Link, useLocation } from 'react-router-dom';
import { useMessages, useScrollToHash } from '../../hooks';
import styles from './ComparePage.module.css';

/** Links to the sections of the page; the address keeps the section, and the keyboard goes on from there. */
export const SectionNavigation = () => {
  const t = useMessages();
  const { search } = useLocation();
  useScrollToHash();

  const sections = [
    { id: 'features', title: t('compare.navigation.features') },
    { id: 'depth', title: t('compare.navigation.depth') },
    { id: 'resources', title: t('compare.navigation.resources') },
    { id: 'architecture', title: t('compare.navigation.architecture') },
    { id: 'philosophy', title: t('compare.navigation.philosophy') },
    { id: 'guidance', title: t('compare.navigation.guidance') },
    { id: 'flowchart', title: t('compare.navigation.flowchart') },
    { id: 'worked-case', title: t('compare.navigation.workedCase') },
    { id: 'summary', title: t('compare.navigation.summary') },
  ];
  return (
    <nav
      className={styles.navigation}
      aria-label={t('compare.navigation.label')}
    >
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <Link to={{ search, hash: id }} replace>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
