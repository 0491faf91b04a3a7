import { useMemo } from 'react';
import { Select } from '@backstage/ui';
import {
  CORRECTION_KINDS,
  type Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages, useScrollToHash, useSearchParam } from '../../../hooks';
import { FilterBar, NoMatch } from '../../parts';
import { CorrectionEntry } from './CorrectionEntry';
import { correctionGroups } from './correctionGroups';
import hidden from '../../parts/visuallyHidden.module.css';
import styles from './Corrections.module.css';

const FILTERS = ['q', 'kind', 'mesh'];
const ALL_KINDS = 'all';

/** The claims of an earlier edition and what has become of them, with filters that the address keeps. */
export const CorrectionsView = (props: {
  edition: Edition;
  /** Id of the edition that claims them, where it is there. */
  before?: string;
}) => {
  const { edition, before } = props;
  const t = useMessages();
  const [text = ''] = useSearchParam('q');
  const [kind, setKind] = useSearchParam('kind');
  const [mesh] = useSearchParam('mesh');
  useScrollToHash();
  const all = edition.corrections ?? [];
  const groups = useMemo(
    () => correctionGroups(edition, { text, kind, mesh }),
    [edition, text, kind, mesh],
  );
  const count = groups.reduce((sum, each) => sum + each.corrections.length, 0);

  return (
    <section aria-labelledby="corrections-title">
      <h2 id="corrections-title" className={hidden.visuallyHidden}>
        {t('whatChanged.corrections.title')}
      </h2>
      <p className={styles.lead}>
        {before
          ? t('whatChanged.corrections.lead', { before })
          : t('whatChanged.corrections.leadAlone')}
      </p>
      <FilterBar
        labels={{
          search: t('whatChanged.corrections.search'),
          count: t('whatChanged.corrections.count', {
            count,
            all: String(all.length),
          }),
        }}
        more={
          <Select
            className={styles.kind}
            aria-label={t('whatChanged.corrections.kind')}
            selectedKey={kind ?? ALL_KINDS}
            onSelectionChange={key =>
              setKind(key === ALL_KINDS ? undefined : String(key))
            }
            options={[
              { id: ALL_KINDS, label: t('whatChanged.corrections.allKinds') },
              ...CORRECTION_KINDS.filter(id =>
                all.some(each => each.kind === id),
              ).map(id => ({
                id,
                label: t(`whatChanged.corrections.group.${id}.title`),
              })),
            ]}
          />
        }
      />
      {count === 0 && (
        <NoMatch
          text={t('whatChanged.corrections.empty')}
          clear={t('whatChanged.corrections.clear')}
          filters={FILTERS}
        />
      )}
      {groups.map(group => (
        <section
          key={group.kind}
          className={styles.group}
          aria-labelledby={`group-${group.kind}`}
        >
          <h3 id={`group-${group.kind}`} className={styles.groupTitle}>
            {t(`whatChanged.corrections.group.${group.kind}.title`)}{' '}
            <span className={styles.groupCount}>
              {group.corrections.length}
            </span>
          </h3>
          <p className={styles.groupLead}>
            {t(`whatChanged.corrections.group.${group.kind}.lead`)}
          </p>
          <ul className={styles.list}>
            {group.corrections.map(correction => (
              <li key={correction.id}>
                <CorrectionEntry
                  edition={edition}
                  correction={correction}
                  before={before}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
};
