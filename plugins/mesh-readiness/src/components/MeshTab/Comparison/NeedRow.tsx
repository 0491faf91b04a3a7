import { useMessages } from '../../../hooks';
import quiet from '../../parts/quiet.module.css';
import type { ComparedNeed } from '../model';
import { PlaceList } from '../Places';
import { ComparedRow } from './ComparedRow';

/** Where a need is declared and where objects show it. */
export const NeedRow = ({ need }: { need: ComparedNeed }) => {
  const t = useMessages();
  return (
    <ComparedRow
      title={
        <>
          {need.title}{' '}
          {!need.isNeeded && (
            <span className={quiet.quiet}>
              {t('observed.comparison.notNeeded')}
            </span>
          )}
        </>
      }
      declared={
        need.declared.length > 0 ? (
          <PlaceList withoutBasis places={need.declared} />
        ) : (
          <span className={quiet.quiet}>
            {t('observed.comparison.nothingDeclared')}
          </span>
        )
      }
      observed={<PlaceList withoutBasis places={need.observed} />}
      findings={need.findings}
    />
  );
};
