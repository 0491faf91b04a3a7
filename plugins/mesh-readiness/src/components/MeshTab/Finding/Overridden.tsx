import type {
  Edition,
  Evidence,
  Source,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { SourceList } from '../../parts';
import { Facts } from './Facts';
import styles from './FindingDrawer.module.css';
import { statementFacts } from './statementFacts';

/** Who says otherwise than the edition, and what the edition itself says. */
export const Overridden = (props: {
  edition: Edition;
  sources: readonly Source[];
  overrides: NonNullable<Evidence['overrides']>;
  mesh: string;
}) => {
  const t = useMessages();
  const { edition, overrides } = props;
  const { overlay, statement } = overrides;
  const notice = edition.overlays?.find(({ id }) => id === overlay);
  return (
    <div className={styles.overridden}>
      <p className={styles.text}>
        {notice
          ? t('meshTab.finding.setBy', {
              title: notice.title,
              by: notice.by,
              date: notice.date,
            })
          : t('meshTab.finding.setByUnknown', { overlay })}
        {notice?.reason && ` ${notice.reason}`}{' '}
        {statement
          ? t('meshTab.finding.editionSays')
          : t('meshTab.finding.editionSaysNothing')}
      </p>
      {statement && (
        <>
          <Facts
            facts={statementFacts(
              statement,
              edition.meshes.find(({ id }) => id === props.mesh),
              [],
              t,
            )}
          />
          <SourceList
            label={t('meshTab.finding.sources')}
            ids={statement.sources}
            sources={props.sources}
          />
        </>
      )}
    </div>
  );
};
