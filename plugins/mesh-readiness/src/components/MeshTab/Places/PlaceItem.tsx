import { useMessages } from '../../../hooks';
import quiet from '../../parts/quiet.module.css';
import type { PlaceGroup } from '../model';
import { ObjectLine } from './ObjectLine';
import { Place } from './Place';
import styles from './Places.module.css';

/** One entity or object that something was read in: the fields, and the texts that stand there. */
export const PlaceItem = (props: {
  group: PlaceGroup;
  /** Leaves out whether it was declared or observed, where the heading says so. */
  withoutBasis?: boolean;
}) => {
  const t = useMessages();
  const { object, places } = props.group;
  const [{ hidden, basis }] = places;
  const isGuess = object?.cluster !== undefined && basis === 'inferred';
  const isBasisTold =
    props.withoutBasis && (basis !== 'inferred' || object !== undefined);
  // The line of an object names its field, where it is one.
  const isFieldTold = hidden || (object && places.length === 1);
  return (
    <>
      {object ? (
        <ObjectLine
          object={object}
          field={places.length === 1 ? places[0].field : ''}
        />
      ) : (
        <Place provenance={places[0]} />
      )}{' '}
      {isGuess && (
        <span className={quiet.quiet}>{t('observed.comparison.guess')}</span>
      )}
      {!isGuess && !isBasisTold && (
        <span className={quiet.quiet}>
          {t(`meshTab.finding.basis.${basis}`)}
        </span>
      )}
      {places.map(({ field, raw }, index) => (
        <div key={index}>
          {!isFieldTold && (
            <span className={`${styles.code} ${quiet.quiet}`}>{field}</span>
          )}
          {raw !== undefined && <code className={styles.code}>{raw}</code>}
        </div>
      ))}
    </>
  );
};
