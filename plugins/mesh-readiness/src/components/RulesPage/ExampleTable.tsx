import type { Edition, Rule } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { LevelTag } from '../parts';
import hidden from '../parts/visuallyHidden.module.css';
import styles from './RulesPage.module.css';

/** The cases that show a rule at work and are its tests. */
export const ExampleTable = (props: { edition: Edition; rule: Rule }) => {
  const { edition, rule } = props;
  const t = useMessages();
  const meshName = (id: string) =>
    edition.meshes.find(mesh => mesh.id === id)?.name ?? id;
  return (
    <table className={styles.table}>
      <caption className={hidden.visuallyHidden}>
        {t('rules.examples.title')}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('rules.examples.case')}</th>
          <th scope="col">{t('rules.examples.given')}</th>
          <th scope="col">{t('rules.examples.level')}</th>
          <th scope="col">{t('rules.examples.says')}</th>
        </tr>
      </thead>
      <tbody>
        {rule.examples.map(example => (
          <tr key={example.name}>
            <th scope="row">{example.name}</th>
            <td>
              <ul className={styles.given}>
                {example.requires && (
                  <li>
                    {t('rules.examples.requires')}{' '}
                    <code>{example.requires.join(', ')}</code>
                  </li>
                )}
                {example.prefers && (
                  <li>
                    {t('rules.examples.prefers')}{' '}
                    <code>{example.prefers.join(', ')}</code>
                  </li>
                )}
                {example.statedBy && (
                  <li>
                    {t('rules.examples.statedBy')}{' '}
                    <code>{example.statedBy.join(', ')}</code>
                  </li>
                )}
                {Object.entries(example.problem ?? {}).map(([name, value]) => (
                  <li key={name}>
                    {name}: <code>{value}</code>
                  </li>
                ))}
                {example.mesh && (
                  <li>
                    {t('rules.examples.on', {
                      mesh: [meshName(example.mesh), example.release]
                        .filter(Boolean)
                        .join(' '),
                    })}
                  </li>
                )}
                {example.distribution && (
                  <li>{t(`common.distribution.${example.distribution}`)}</li>
                )}
                {example.kubernetesVersion && (
                  <li>
                    {t('rules.examples.kubernetes', {
                      version: example.kubernetesVersion,
                    })}
                  </li>
                )}
                {example.on && (
                  <li>{t('rules.examples.day', { day: example.on })}</li>
                )}
              </ul>
            </td>
            <td>
              <LevelTag level={example.level} />
            </td>
            <td>{example.says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
