import type { FindingCount } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import hidden from '../../parts/visuallyHidden.module.css';
import table from '../parts/table.module.css';
import { FindingRow } from './FindingRow';

/** Rules with the services that they hold back. */
export const FindingTable = (props: { findings: readonly FindingCount[] }) => {
  const t = useMessages();
  return (
    <div className={table.frame}>
      <table className={table.table}>
        <caption className={hidden.visuallyHidden}>
          {t('adoption.findings.caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('adoption.findings.rule')}</th>
            <th scope="col">{t('adoption.findings.actor')}</th>
            <th scope="col" className={table.number}>
              {t('adoption.findings.blocks')}
            </th>
            <th scope="col" className={table.number}>
              {t('adoption.findings.burdens')}
            </th>
            <th scope="col" className={table.number}>
              {t('adoption.findings.unknown')}
            </th>
            <th scope="col">{t('adoption.findings.meshes')}</th>
          </tr>
        </thead>
        <tbody>
          {props.findings.map(finding => (
            <FindingRow key={finding.code} finding={finding} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
