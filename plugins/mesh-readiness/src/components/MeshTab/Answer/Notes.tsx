import type {
  Assessment,
  Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { Fragment } from 'react';
import { useMessages } from '../../../hooks';
import { SectionLink } from '../../parts';
import quiet from '../../parts/quiet.module.css';
import { notes } from '../model';
import styles from './Answer.module.css';

/** What deserves a look further down the page, as links to it; nothing when nothing does. */
export const Notes = (props: { assessment: Assessment; edition: Edition }) => {
  const t = useMessages();
  const found = notes(props.assessment, props.edition, t);
  return found.length > 0 ? (
    <p className={`${styles.line} ${quiet.quiet}`}>
      {found.map(({ section, text }, index) => (
        <Fragment key={text}>
          {index > 0 && ' · '}
          <SectionLink section={section}>{text}</SectionLink>
        </Fragment>
      ))}
    </p>
  ) : null;
};
