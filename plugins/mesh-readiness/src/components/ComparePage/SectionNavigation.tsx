import { useMessages } from '../../hooks';
import styles from './ComparePage.module.css';

/** Jumps to a section of the page and lets the keyboard go on from there. */
const jumpTo = (id: string) => {
  const title = document.getElementById(`${id}-title`);
  document.getElementById(id)?.scrollIntoView();
  title?.focus({ preventScroll: true });
};

/** Links to the sections of the page. */
export const SectionNavigation = () => {
  const t = useMessages();
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
            <a
              href={`#${id}`}
              onClick={event => {
                event.preventDefault();
                jumpTo(id);
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
