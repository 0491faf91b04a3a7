import { useId } from 'react';
import { RiArrowRightSLine } from '@remixicon/react';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useChosenMesh, useMessages } from '../../../hooks';
import {
  doubtsOf,
  OverrideNote,
  RuleLink,
  SupportDetails,
  Tag,
} from '../../parts';
import { DoubtSigns, MaturityTag, SupportSign } from '../../signs';
import type { MatrixRow } from './matrixRows';
import table from '../MeshTable.module.css';
import styles from './Matrix.module.css';

/** A feature and its support in one row, and on demand what lies behind it in a second. */
export const MatrixRows = (props: {
  edition: Edition;
  row: MatrixRow;
  isOpen: boolean;
  onToggle: () => void;
}) => {
  const { edition, row, isOpen, onToggle } = props;
  const { feature, support, depth, code } = row;
  const t = useMessages();
  const detailsId = useId();
  const [chosen] = useChosenMesh(edition.meshes);
  const columnOf = (mesh: string) =>
    mesh === chosen.id ? undefined : table.other;
  return (
    <>
      <tr className={isOpen ? styles.opened : undefined}>
        <th scope="row">
          <button
            type="button"
            className={styles.feature}
            style={{ marginInlineStart: `${depth}rem` }}
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            onClick={onToggle}
          >
            <RiArrowRightSLine aria-hidden className={styles.chevron} />
            {feature.title}
          </button>
        </th>
        {edition.meshes.map(({ id }) => {
          const { statement } = support[id];
          return (
            <td key={id} className={columnOf(id)}>
              <span className={styles.support}>
                <SupportSign level={statement?.level ?? 'unknown'} />
                <MaturityTag maturity={statement?.maturity} />
                <DoubtSigns doubts={statement && doubtsOf(statement)} />
                {feature.overrides?.[id] && (
                  <Tag look="strong">{t('compare.override.mark')}</Tag>
                )}
              </span>
              {statement?.mechanism && (
                <span
                  className={`${styles.mechanism} ${
                    isOpen ? '' : styles.closed
                  }`}
                >
                  {statement.mechanism}
                </span>
              )}
            </td>
          );
        })}
      </tr>
      {isOpen && (
        <tr id={detailsId} className={styles.details}>
          <td>
            <p>{feature.description}</p>
            {feature.aliases.length > 0 && (
              <p className={styles.mechanism}>
                {t('compare.matrix.aliases', {
                  aliases: feature.aliases.join(', '),
                })}
              </p>
            )}
            {code && (
              <p>
                {t('compare.matrix.rule')} <RuleLink code={code} />
              </p>
            )}
          </td>
          {edition.meshes.map(mesh => (
            <td key={mesh.id} className={columnOf(mesh.id)}>
              <SupportDetails
                edition={edition}
                mesh={mesh}
                evidence={support[mesh.id]}
              />
              <OverrideNote edition={edition} feature={feature} mesh={mesh} />
            </td>
          ))}
        </tr>
      )}
    </>
  );
};
