import { parseEntityRef } from '@backstage/catalog-model';
import { humanizeEntityRef } from '@backstage/plugin-catalog-react';
import type {
  Edition,
  ServiceSummary,
} from 'backstage-plugin-mesh-readiness-common';
import { formatAge } from '../../../../format';
import { useMessages } from '../../../../hooks';
import { ServiceLink } from '../../ServiceLink';
import {
  EntityName,
  enrolledWords,
  filterText,
  recommendationWords,
} from '../../words';
import type { TableColumn } from '../tableColumns';
import styles from '../ServiceTable.module.css';
import { FeatureList } from './FeatureList';
import { FindingWords } from './FindingWords';
import { VerdictCell } from './VerdictCell';

/** What a column says about a service. */
export const ServiceCell = (props: {
  service: ServiceSummary;
  column: TableColumn;
  edition: Edition;
  now: number;
}) => {
  const t = useMessages();
  const { service, column, edition, now } = props;
  switch (column.kind) {
    case 'name':
      return (
        <>
          <ServiceLink service={service} />
          <span className={styles.sub} title={service.entityRef}>
            {humanizeEntityRef(parseEntityRef(service.entityRef), {
              defaultKind: 'component',
              defaultNamespace: 'default',
            })}
          </span>
        </>
      );
    case 'verdict': {
      const verdict = column.mesh && service.verdicts[column.mesh];
      return verdict || service.status === 'not-assessed' ? (
        <VerdictCell verdict={verdict || 'not-assessed'} />
      ) : (
        <span className={styles.sub}>{t('explorer.cell.failedPlain')}</span>
      );
    }
    case 'owner':
    case 'system':
    case 'domain': {
      const ref = service[column.kind];
      return ref ? (
        <span title={ref}>
          <EntityName entityRef={ref} />
        </span>
      ) : null;
    }
    case 'cluster':
    case 'lifecycle':
    case 'type':
      return <>{service[column.kind]}</>;
    case 'enrolled': {
      const words = enrolledWords(service.enrolment, edition, t);
      return service.enrolment ? (
        <>{words}</>
      ) : (
        <span className={styles.faint}>{words}</span>
      );
    }
    case 'recommended':
      return <>{recommendationWords(service.recommendation, edition, t)}</>;
    case 'topFinding':
      return service.status === 'failed' ? (
        <span title={service.message}>
          {service.message
            ? t('explorer.cell.failed', { message: service.message })
            : t('explorer.cell.failedPlain')}
        </span>
      ) : (
        <FindingWords finding={service.topFinding} edition={edition} />
      );
    case 'blockers': {
      const lines = edition.meshes.flatMap(({ id, name }) => {
        const count = service.blockers[id] ?? 0;
        return count > 0
          ? [t('explorer.cell.blockers', { count, mesh: name })]
          : [];
      });
      if (service.status !== 'assessed') {
        return null;
      }
      return <>{lines.join(', ') || t('explorer.cell.noBlockers')}</>;
    }
    case 'required':
      return <FeatureList ids={service.required} edition={edition} />;
    case 'status':
      return <>{filterText('status', service.status, edition, t)}</>;
    case 'stale':
      return service.staleSince ? (
        <time
          dateTime={service.staleSince}
          title={t('explorer.cell.stale', {
            since: new Date(service.staleSince).toLocaleString(),
          })}
        >
          {formatAge(service.staleSince, now, t)}
        </time>
      ) : null;
    case 'readAt':
      return (
        <time
          className={styles.age}
          dateTime={service.readAt}
          title={new Date(service.readAt).toLocaleString()}
        >
          {formatAge(service.readAt, now, t)}
          {service.staleSince && (
            <span
              className={styles.sub}
              title={t('explorer.cell.stale', {
                since: new Date(service.staleSince).toLocaleString(),
              })}
            >
              {t('explorer.cell.partlyOlder')}
            </span>
          )}
        </time>
      );
    default:
      throw new Error(`There is no column ${column.kind satisfies never}`);
  }
};
