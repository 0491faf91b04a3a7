import { Link } from '@backstage/ui';
import type { Edition, Feature } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import { useRulePath } from './useRulePath';
import styles from './RulesPage.module.css';

const Related = (props: {
  term: string;
  features: Feature[];
  edition: Edition;
}) => {
  const { term, features, edition } = props;
  const { ruleOf } = useRulePath();
  const codeOf = (id: string) =>
    edition.rules.find(rule => rule.kind === 'feature' && rule.feature === id)
      ?.code;
  if (features.length === 0) {
    return null;
  }
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <ul className={styles.inline}>
          {features.map(({ id, title }) => {
            const code = codeOf(id);
            return (
              <li key={id}>
                {code ? <Link href={ruleOf(code)}>{title}</Link> : title}
              </li>
            );
          })}
        </ul>
      </dd>
    </>
  );
};

/** A feature in words, with the names people may write for it and its neighbours. */
export const FeatureRecord = (props: {
  edition: Edition;
  feature: Feature;
}) => {
  const { edition, feature } = props;
  const t = useMessages();
  return (
    <dl className={styles.record}>
      <dt>{t('rules.feature.name')}</dt>
      <dd>{feature.title}</dd>
      <dt>{t('rules.feature.meaning')}</dt>
      <dd>{feature.description}</dd>
      <dt>{t('rules.feature.write')}</dt>
      <dd>
        <ul className={styles.inline}>
          {[feature.id, ...feature.aliases].map(name => (
            <li key={name}>
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </dd>
      <Related
        term={t('rules.feature.partOf')}
        features={edition.features.filter(({ id }) =>
          feature.id.startsWith(`${id}.`),
        )}
        edition={edition}
      />
      <Related
        term={t('rules.feature.parts')}
        features={edition.features.filter(({ id }) =>
          id.startsWith(`${feature.id}.`),
        )}
        edition={edition}
      />
    </dl>
  );
};
