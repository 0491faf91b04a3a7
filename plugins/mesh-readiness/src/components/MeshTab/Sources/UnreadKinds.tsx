import type { UnreadKind } from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import { useMessages } from '../../../hooks';
import { Disclosure, RuleLink } from '../../parts';
import quiet from '../../parts/quiet.module.css';
import { listNames, unreadByPlace } from '../model';
import styles from './Sources.module.css';

/** The kinds of objects that could not be read, by cluster and with the reason, so that nobody takes them for none. */
export const UnreadKinds = (props: {
  unread: readonly UnreadKind[];
  /** Code of the rule that says why it matters; absent where no finding speaks of it. */
  code: string | undefined;
}) => {
  const t = useMessages();
  const id = useId();
  const kindWords = (kind: string) => {
    const [name, ...group] = kind.split('.');
    return group.length > 0
      ? t('observed.sources.unread.kind', {
          kind: name,
          group: group.join('.'),
        })
      : name;
  };
  const wordsOf = (kinds: readonly string[]) =>
    listNames(kinds.map(kindWords), t);
  const groups = unreadByPlace(props.unread);
  const toLookInto = groups.flatMap(({ reason, ...group }) =>
    reason === 'missing' ? [] : [{ reason, ...group }],
  );
  return (
    <div className={styles.unread}>
      {toLookInto.length > 0 && (
        <>
          <p id={id} className={styles.text}>
            {t('observed.sources.unread.title')}{' '}
            {props.code && <RuleLink code={props.code} color="primary" />}
          </p>
          <ul className={styles.kinds} aria-labelledby={id}>
            {toLookInto.map(({ where, reason, kinds, messages }) => (
              <li key={`${where} ${reason}`}>
                {t(`observed.sources.unread.${reason}`, {
                  where,
                  kinds: wordsOf(kinds),
                })}{' '}
                {messages.length > 0 && (
                  <span className={quiet.quiet}>{messages.join(' ')}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {groups
        .filter(({ reason }) => reason === 'missing')
        // Every mesh that a cluster does not have is a number of kinds, which nobody has to look into.
        .map(({ where, kinds }) => (
          <Disclosure
            key={where}
            summary={t('observed.sources.unread.missing', {
              where,
              count: kinds.length,
            })}
          >
            {wordsOf(kinds)}
          </Disclosure>
        ))}
    </div>
  );
};
