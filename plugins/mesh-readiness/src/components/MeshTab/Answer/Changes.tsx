import { Link } from '@backstage/ui';
import type {
  Edition,
  FindingDifference,
  Source,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages, useOptionalPath } from '../../../hooks';
import { whatChangedRouteRef } from '../../../routes';
import { Disclosure, SourceDisclosure } from '../../parts';
import quiet from '../../parts/quiet.module.css';
import { meshName, type VerdictChange } from '../model';
import { Change } from './Change';
import styles from './Changes.module.css';

const sourcesOf = ({ before, after }: FindingDifference): string[] =>
  [before, after].flatMap(side => side?.statement?.sources ?? []);

/** What another edition answers otherwise on one mesh, finding by finding, with the documents of both sides and a way to the page What changed. */
export const Changes = (props: {
  change: VerdictChange;
  /** The difference in a line, for where the card has no room for it. */
  sentence: string;
  edition: Edition;
  sources: readonly Source[];
}) => {
  const t = useMessages();
  const path = useOptionalPath(whatChangedRouteRef);
  const { change, edition } = props;
  return (
    <div className={styles.changes}>
      <p className={`${styles.sentence} ${quiet.quiet}`}>{props.sentence}</p>
      <Disclosure
        summary={t('meshTab.changed.title', {
          count: change.findings.length,
          mesh: meshName(edition, change.mesh),
          edition: change.edition,
        })}
      >
        <div className={styles.body}>
          <ul className={styles.list}>
            {change.findings.map((difference, index) => (
              <Change
                key={index}
                difference={difference}
                before={change.edition}
                after={edition.id}
              />
            ))}
          </ul>
          <SourceDisclosure
            ids={change.findings.flatMap(sourcesOf)}
            sources={props.sources}
          />
          {path && (
            <Link
              variant="body-small"
              href={`${path}?mesh=${encodeURIComponent(change.mesh)}`}
            >
              {t('meshTab.changed.all')}
            </Link>
          )}
        </div>
      </Disclosure>
    </div>
  );
};
