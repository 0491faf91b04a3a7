import { Container } from '@backstage/ui';
import { useEdition, useMessages, useSearchParam } from '../../hooks';
import { Failure } from '../states';
import { ArchitectureSection } from './ArchitectureSection';
import { ComparePageSkeleton } from './ComparePageSkeleton';
import { DepthSection } from './DepthSection';
import { EditionHeader } from './EditionHeader';
import { FlowchartSection } from './FlowchartSection';
import { GuidanceSection } from './GuidanceSection';
import { MatrixSection } from './Matrix';
import { PhilosophySection } from './PhilosophySection';
import { ResourcesSection } from './ResourcesSection';
import { SectionNavigation } from './SectionNavigation';
import { SummarySection } from './SummarySection';
import { WorkedCaseSection } from './WorkedCaseSection';
import styles from './ComparePage.module.css';

/** The meshes side by side, without a service: all that an edition says about them. */
export const ComparePage = () => {
  const t = useMessages();
  const [editionId, setEditionId] = useSearchParam('edition');
  const { value: edition, loading, error, retry } = useEdition(editionId);
  return (
    <Container className={styles.page}>
      <EditionHeader
        edition={loading || error ? undefined : edition}
        loading={loading}
        editionId={editionId}
        onEdition={setEditionId}
      />
      {error && !loading && (
        <Failure
          what={
            editionId
              ? t('compare.failure.one', { edition: editionId })
              : t('compare.failure.default')
          }
          error={error}
          retry={retry}
        />
      )}
      {loading && <ComparePageSkeleton />}
      {edition && !loading && !error && (
        <div className={styles.content}>
          <SectionNavigation />
          <MatrixSection edition={edition} />
          <DepthSection edition={edition} />
          <ResourcesSection edition={edition} />
          <ArchitectureSection edition={edition} />
          <PhilosophySection edition={edition} />
          <GuidanceSection edition={edition} />
          <FlowchartSection key={edition.id} edition={edition} />
          <WorkedCaseSection edition={edition} />
          <SummarySection edition={edition} />
        </div>
      )}
    </Container>
  );
};
