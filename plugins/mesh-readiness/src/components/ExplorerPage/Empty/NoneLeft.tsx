import { Button } from '@backstage/ui';
import {
  formatCount,
  type Edition,
  type ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { FilterValue } from '../words';
import styles from './Empty.module.css';
import { useEmptyAdvice } from './useEmptyAdvice';

/** Says that the filters leave no service, and which one to drop to see some. */
export const NoneLeft = (props: {
  filters: ServiceFilters;
  edition: Edition;
  onFilters: (filters: ServiceFilters) => void;
}) => {
  const t = useMessages();
  const { filters, edition, onFilters } = props;
  const { value: advice, isLoading } = useEmptyAdvice(filters);
  return (
    <div className={styles.empty}>
      <h3 className={styles.title}>{t('explorer.empty.title')}</h3>
      {isLoading && <p>{t('explorer.empty.working')}</p>}
      {!isLoading && advice && advice.length > 0 && (
        <>
          <p>{t('explorer.empty.advice')}</p>
          <ul className={styles.advice}>
            {advice.map(({ key, values, without, total }) => (
              <li key={`${key} ${values}`} className={styles.line}>
                <Button
                  size="small"
                  variant="secondary"
                  onPress={() => onFilters(without)}
                >
                  <span className={styles.value}>
                    {t(`explorer.empty.drop`)} {t(`explorer.filter.${key}`)}
                    {': '}
                    {values.map((value, index) => (
                      <span key={value}>
                        {index > 0 && ', '}
                        <FilterValue
                          name={key}
                          value={value}
                          edition={edition}
                        />
                      </span>
                    ))}
                  </span>
                </Button>
                <span>
                  {t('explorer.count', {
                    count: total,
                    formatted: formatCount(total),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {!isLoading && advice?.length === 0 && (
        <p>{t('explorer.empty.several')}</p>
      )}
      <Button size="small" variant="primary" onPress={() => onFilters({})}>
        {t('explorer.empty.clear')}
      </Button>
    </div>
  );
};
