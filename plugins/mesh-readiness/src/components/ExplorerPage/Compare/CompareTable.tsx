import { ButtonIcon } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import type {
  Edition,
  ServiceSummary,
} from 'backstage-plugin-mesh-readiness-common';
import { Fragment } from 'react';
import { useMessages } from '../../../hooks';
import { VerdictSign } from '../../signs';
import { serviceName, ServiceLink } from '../ServiceLink';
import hidden from '../../parts/visuallyHidden.module.css';
import styles from './Compare.module.css';
import { compareRows, type CompareCell } from './compareRows';

const CellWords = (props: { cell: CompareCell }) => {
  const t = useMessages();
  const { cell } = props;
  switch (cell.kind) {
    case 'verdict':
      return cell.verdict ? (
        <VerdictSign verdict={cell.verdict} />
      ) : (
        <>{t('explorer.cell.failedPlain')}</>
      );
    case 'need':
      return cell.need ? (
        <span className={styles[cell.need]}>
          {t(`explorer.compare.${cell.need}`)}
        </span>
      ) : (
        <>
          <span aria-hidden className={styles.faint}>
            –
          </span>
          <span className={hidden.visuallyHidden}>
            {t('explorer.compare.notNeeded')}
          </span>
        </>
      );
    case 'text':
      return <>{cell.text}</>;
    default:
      throw new Error(`There is no cell ${cell satisfies never}`);
  }
};

/** Services side by side: verdicts, where they stand, and what they need; rows in which they differ are marked and come first. */
export const CompareTable = (props: {
  services: readonly ServiceSummary[];
  edition: Edition;
  onlyDifferences: boolean;
  onRemove: (entityRef: string) => void;
}) => {
  const t = useMessages();
  const { services, edition, onlyDifferences } = props;
  const groups = compareRows(services, edition, t).map(group => ({
    ...group,
    rows: group.rows.filter(({ differs }) => differs || !onlyDifferences),
  }));
  if (groups.every(({ rows }) => rows.length === 0)) {
    return <p className={styles.note}>{t('explorer.compare.allSame')}</p>;
  }
  return (
    <table className={styles.table}>
      <caption className={hidden.visuallyHidden}>
        {t('explorer.compare.caption')}
      </caption>
      <thead>
        <tr>
          <td />
          {services.map(service => (
            <th key={service.entityRef} scope="col">
              <span className={styles.head}>
                <span className={styles.service}>
                  <ServiceLink service={service} />
                  <span className={styles.ref} title={service.entityRef}>
                    {service.entityRef}
                  </span>
                </span>
                <ButtonIcon
                  size="small"
                  variant="tertiary"
                  icon={<RiCloseLine />}
                  aria-label={t('explorer.compare.remove', {
                    name: serviceName(service),
                  })}
                  onPress={() => props.onRemove(service.entityRef)}
                />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ id, rows }) => (
        <Fragment key={id}>
          {(rows.length > 0 || !onlyDifferences) && (
            <tbody>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={services.length + 1}
                  className={styles.group}
                >
                  {t(`explorer.compare.groups.${id}`)}
                </th>
              </tr>
              {rows.length === 0 && (
                <tr>
                  <td colSpan={services.length + 1} className={styles.note}>
                    {t('explorer.compare.noRequirements')}
                  </td>
                </tr>
              )}
              {rows.map(row => (
                <tr key={row.id} className={row.differs ? styles.differs : ''}>
                  <th scope="row">
                    {row.title}
                    {row.differs && (
                      <span className={hidden.visuallyHidden}>
                        {`. ${t('explorer.compare.differs')}`}
                      </span>
                    )}
                  </th>
                  {row.cells.map((cell, index) => (
                    <td key={services[index].entityRef}>
                      <CellWords cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          )}
        </Fragment>
      ))}
    </table>
  );
};
