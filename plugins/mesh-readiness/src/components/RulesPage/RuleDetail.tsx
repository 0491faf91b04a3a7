import { useParams } from 'react-router-dom';
import { Link } from '@backstage/ui';
import { RiArrowLeftLine } from '@remixicon/react';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useMessages, useSearchParam } from '../../hooks';
import { EditionSelect, SourceList, Tag } from '../parts';
import { ExampleTable } from './ExampleTable';
import { FeatureRecord } from './FeatureRecord';
import { Manifests } from './Manifests';
import { manifestsOf } from './manifestsOf';
import { OutcomeTable } from './OutcomeTable';
import { RuleEditions } from './RuleEditions';
import { RuleNotFound } from './RuleNotFound';
import { RulePart } from './RulePart';
import { SupportTable } from './SupportTable';
import { useRulePath } from './useRulePath';
import styles from './RulesPage.module.css';

/** One rule: what it asks, the feature it answers, what each mesh offers, what it says, and the cases that test it. */
export const RuleDetail = (props: { edition: Edition }) => {
  const { edition } = props;
  const t = useMessages();
  const { list } = useRulePath();
  const [editionId, setEditionId] = useSearchParam('edition');
  const code = (useParams().code ?? '').toUpperCase();
  const rule = edition.rules.find(each => each.code === code);
  const feature =
    rule?.kind === 'feature'
      ? edition.features.find(({ id }) => id === rule.feature)
      : undefined;
  const manifests = rule ? manifestsOf(rule, edition) : [];
  const overlays = (edition.overlays ?? []).filter(({ changed }) =>
    changed.rules.includes(code),
  );
  return (
    <article>
      <div className={styles.top}>
        <Link href={list} standalone>
          <span className={styles.back}>
            <RiArrowLeftLine aria-hidden size={16} />
            {t('rules.back')}
          </span>
        </Link>
        <EditionSelect edition={editionId} onEdition={setEditionId} />
      </div>
      {!rule && (
        <>
          <RuleNotFound code={code} edition={edition} />
          <RuleEditions code={code} shown={edition.id} />
        </>
      )}
      {rule && (
        <>
          <h2 className={styles.title}>
            {rule.title} <span className={styles.code}>{rule.code}</span>
          </h2>
          <p className={styles.description}>{rule.description}</p>
          <RuleEditions code={rule.code} shown={edition.id} />
          {overlays.map(({ id, title, by, date }) => (
            <p key={id} className={styles.editions}>
              <Tag look="strong">{t('compare.override.mark')}</Tag>{' '}
              {t('compare.override.setBy', { title, by, date })}
            </p>
          ))}
          {feature && (
            <>
              <RulePart title={t('rules.feature.title')}>
                <FeatureRecord edition={edition} feature={feature} />
              </RulePart>
              <RulePart title={t('rules.support.title')}>
                <SupportTable edition={edition} feature={feature} />
              </RulePart>
            </>
          )}
          <RulePart
            title={t('rules.outcomes.title')}
            lead={t('rules.outcomes.lead')}
          >
            <OutcomeTable edition={edition} rule={rule} />
          </RulePart>
          {manifests.length > 0 && (
            <RulePart
              title={t('rules.manifests.title')}
              lead={t('rules.manifests.lead')}
            >
              <Manifests edition={edition} manifests={manifests} />
            </RulePart>
          )}
          <RulePart
            title={t('rules.examples.title')}
            lead={t('rules.examples.lead')}
          >
            <ExampleTable edition={edition} rule={rule} />
          </RulePart>
          {rule.sources.length > 0 && (
            <RulePart title={t('compare.sources')}>
              <SourceList
                ids={rule.sources}
                sources={edition.sources}
                label={t('compare.sources')}
              />
            </RulePart>
          )}
        </>
      )}
    </article>
  );
};
