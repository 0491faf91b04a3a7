import { Route, Routes } from 'react-router-dom';
import { Container } from '@backstage/ui';
import { useEdition, useMessages, useSearchParam } from '../../hooks';
import { Failure } from '../states';
import { RuleDetail } from './RuleDetail';
import { RuleList } from './RuleList';
import { RulesPageSkeleton } from './RulesPageSkeleton';
import styles from './RulesPage.module.css';

/** Every rule and feature record with its sources: a list, and a page for each code. */
export const RulesPage = () => {
  const t = useMessages();
  const [editionId] = useSearchParam('edition');
  const { value: edition, loading, error, retry } = useEdition(editionId);
  if (loading) {
    return (
      <Container className={styles.page}>
        <RulesPageSkeleton />
      </Container>
    );
  }
  return (
    <Container className={styles.page}>
      {error && (
        <Failure what={t('rules.failure')} error={error} retry={retry} />
      )}
      {edition && !error && (
        <Routes>
          <Route path="/" element={<RuleList edition={edition} />} />
          <Route path="/:code" element={<RuleDetail edition={edition} />} />
        </Routes>
      )}
    </Container>
  );
};
