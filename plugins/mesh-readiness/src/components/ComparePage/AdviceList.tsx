import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import {
  Disclosure,
  DoubtLines,
  OpinionTag,
  SourceDisclosure,
  Tag,
} from '../parts';
import styles from './ComparePage.module.css';

/** What others say about choosing a mesh, and whose interest it serves; closed until it is asked for, and nothing where the edition has none. */
export const AdviceList = (props: { edition: Edition }) => {
  const { guidance, sources } = props.edition;
  const { advice = [] } = guidance;
  const t = useMessages();
  return advice.length === 0 ? null : (
    <Disclosure
      size="large"
      summary={
        <>
          {t('compare.guidance.advice.title')}{' '}
          <span className={styles.quiet}>{advice.length}</span> <OpinionTag />
        </>
      }
    >
      <ul className={styles.entries}>
        {advice.map(each => (
          <li key={each.id}>
            <p className={styles.text}>
              {each.text} {each.bias && <Tag look="strong">{each.bias}</Tag>}
            </p>
            <DoubtLines of={each} />
            <SourceDisclosure ids={each.sources} sources={sources} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
