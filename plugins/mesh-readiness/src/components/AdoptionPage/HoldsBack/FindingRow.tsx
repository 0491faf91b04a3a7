import {
  formatCount,
  type FindingCount,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { RuleLink } from '../../parts';
import { actorName } from '../../MeshTab/model';
import { useScope } from '../data';
import { actorOf } from '../model';
import { CountLink } from '../parts';
import table from '../parts/table.module.css';
import { EFFECTS } from './effects';
import styles from './HoldsBack.module.css';
import { MeshBreakdown } from './MeshBreakdown';

/** One rule: its title, who acts first, and the services that it blocks, burdens or leaves unanswered, in all and by mesh. */
export const FindingRow = (props: { finding: FindingCount }) => {
  const { finding } = props;
  const { code } = finding;
  const t = useMessages();
  const { edition } = useScope();
  const rule = edition.rules.find(each => each.code === code);
  const actor = rule && actorOf(rule, finding, edition);
  return (
    <tr>
      <th scope="row" className={styles.rule}>
        {rule?.title ?? t('adoption.findings.unlisted')}{' '}
        <RuleLink code={code} color="primary" />
      </th>
      <td className={styles.actor}>
        {actor ? actorName(actor, t) : t('adoption.findings.noActor')}
      </td>
      {EFFECTS.map(({ key, filter }) => (
        <td key={key} className={table.number}>
          <CountLink
            count={finding[key]}
            filters={{ [filter]: [code] }}
            label={t(`adoption.findings.${key}Label`, {
              number: formatCount(finding[key]),
            })}
          />
        </td>
      ))}
      <td>
        <MeshBreakdown finding={finding} />
      </td>
    </tr>
  );
};
