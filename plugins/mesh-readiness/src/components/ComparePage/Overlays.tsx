import type { OverlayNotice } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { Tag } from '../parts';
import styles from './ComparePage.module.css';

const KINDS = [
  'statements',
  'features',
  'meshes',
  'rules',
  'guidance',
  'manifests',
] as const;

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Whose knowledge was laid over the edition, why, and how much of it that changes; nothing where there is none. */
export const Overlays = (props: { overlays: OverlayNotice[] }) => {
  const { overlays } = props;
  const t = useMessages();
  return overlays.length === 0 ? null : (
    <ul className={styles.overlays} aria-label={t('compare.edition.overlays')}>
      {overlays.map(({ id, title, by, date, reason, changed }) => {
        const changes = KINDS.flatMap(kind =>
          changed[kind].length > 0
            ? [
                t(`compare.edition.changed.${kind}`, {
                  count: changed[kind].length,
                }),
              ]
            : [],
        );
        return (
          <li key={id}>
            <Tag look="strong">{t('compare.edition.overlays')}</Tag>{' '}
            {t('compare.edition.overlay', { title, by, date })} {reason}{' '}
            {changes.length > 0 &&
              t('compare.edition.overlaid', { changes: list.format(changes) })}
          </li>
        );
      })}
    </ul>
  );
};
