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
  return (
    <div className={styles.unread}>
      <p id={id} className={styles.text}>
        {t('observed.sources.unread.title')}{' '}
        {props.code && <RuleLink code={props.code} color="primary" />}
      </p>
      <ul className={styles.kinds} aria-labelledby={id}>
        {unreadByPlace(props.unread).map(
          ({ where, reason, kinds, messages }) => {
            const words = listNames(kinds.map(kindWords), t);
            return (
              <li key={`${where} ${reason}`}>
                {reason === 'missing' ? (
                  // Every mesh that a cluster does not have is a number of kinds, which nobody has to look at.
                  <Disclosure
                    summary={t('observed.sources.unread.missing', {
                      where,
                      count: kinds.length,
                    })}
                  >
                    {words}
                  </Disclosure>
                ) : (
                  <>
                    {t(`observed.sources.unread.${reason}`, {
                      where,
                      kinds: words,
                    })}{' '}
                    {messages.length > 0 && (
                      <span className={quiet.quiet}>{messages.join(' ')}</span>
                    )}
                  </>
                )}
              </li>
            );
          },
        )}
      </ul>
    </div>
  );
};
