import type {
  EditionComparison,
  GuidanceDifference,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Disclosure, SourceDisclosure } from '../../parts';
import { DifferencePart } from './DifferencePart';
import hidden from '../../parts/visuallyHidden.module.css';
import styles from './Differences.module.css';

const PARTS = [
  'principles',
  'advice',
  'noMesh',
  'flowchart',
  'teamSizes',
  'priorities',
  'resources',
  'workedCase',
  'closing',
] as const;

/** Guidance that two editions give otherwise, part by part, each closed until it is asked for. */
export const GuidanceDifferences = (props: {
  comparison: EditionComparison;
}) => {
  const { before, after, guidance, sources } = props.comparison;
  const t = useMessages();
  const names = PARTS.filter(part => guidance.some(each => each.part === part));
  const side = (said: GuidanceDifference['before']) => (
    <td>
      {said ? (
        <>
          <p className={styles.said}>{said.text}</p>
          <SourceDisclosure ids={said.sources} sources={sources} />
        </>
      ) : (
        <span className={styles.count}>
          {t('whatChanged.differences.guidance.nothing')}
        </span>
      )}
    </td>
  );
  return (
    <DifferencePart
      id="guidance"
      title={t('whatChanged.differences.guidance.title')}
    >
      {guidance.length === 0 && (
        <p>{t('whatChanged.differences.guidance.none')}</p>
      )}
      {names.map(part => {
        const differing = guidance.filter(each => each.part === part);
        return (
          <Disclosure
            key={part}
            size="large"
            summary={
              <>
                {t(`whatChanged.differences.guidance.parts.${part}`)}{' '}
                <span className={styles.count}>{differing.length}</span>
              </>
            }
          >
            <table className={styles.table}>
              <caption className={hidden.visuallyHidden}>
                {t(`whatChanged.differences.guidance.parts.${part}`)}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{before}</th>
                  <th scope="col">{after}</th>
                </tr>
              </thead>
              <tbody>
                {differing.map(each => (
                  <tr key={each.id}>
                    {side(each.before)}
                    {side(each.after)}
                  </tr>
                ))}
              </tbody>
            </table>
          </Disclosure>
        );
      })}
    </DifferencePart>
  );
};
