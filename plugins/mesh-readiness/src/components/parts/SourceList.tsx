import type { Source } from 'backstage-plugin-mesh-readiness-common';
import { SourceItem } from './SourceItem';
import styles from './SourceList.module.css';

/** Documents by id. */
export const SourceList = (props: {
  ids: readonly string[];
  sources: readonly Source[];
  label: string;
}) => (
  <ul className={styles.list} aria-label={props.label}>
    {props.sources
      .filter(({ id }) => props.ids.includes(id))
      .map(source => (
        <li key={source.id}>
          <SourceItem source={source} />
        </li>
      ))}
  </ul>
);
