import {
  formatCpu,
  formatMemory,
  type Edition,
  type ResourceEstimate,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { SourceList } from '../parts';
import styles from './ResourceComparison.module.css';

/** How each total comes about: the formula, and of every figure in it the basis and the source. */
export const FormulaTable = (props: {
  edition: Edition;
  estimates: ResourceEstimate[];
}) => {
  const { edition, estimates } = props;
  const t = useMessages();
  return (
    <div className={styles.formulas}>
      {estimates.map(({ mesh, formula, parts }) => (
        <section key={mesh} className={styles.formula}>
          <h4>{edition.meshes.find(({ id }) => id === mesh)?.name ?? mesh}</h4>
          <p className={styles.sum}>
            {t('compare.resources.cpu')}: {formula.cpu}
          </p>
          <p className={styles.sum}>
            {t('compare.resources.memory')}: {formula.memory}
          </p>
          <ul className={styles.parts}>
            {parts.map(part => (
              <li key={part.name}>
                {t(`compare.resources.formula.part.${part.per}`, {
                  name: part.name,
                  cpu: formatCpu(part.cpuMillicores),
                  memory: formatMemory(part.memoryMebibytes),
                })}{' '}
                {t(`compare.resources.formula.basis.${part.basis}`)}
                <SourceList
                  ids={part.sources}
                  sources={edition.sources}
                  label={t('compare.sources')}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
