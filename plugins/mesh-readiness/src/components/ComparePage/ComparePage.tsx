import { Container } from '@backstage/ui';
import type { ReactNode } from 'react';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import { useEdition, useMessages, useSearchParam } from '../../hooks';
import { Failure } from '../states';
import { ArchitectureSection } from './ArchitectureSection';
import { ComparePageSkeleton } from './ComparePageSkeleton';
import { ConstraintsSection } from './ConstraintsSection';
import { DepthSection } from './DepthSection';
import { EditionHeader } from './EditionHeader';
import { FlowchartSection } from './FlowchartSection';
import { GuidanceSection } from './GuidanceSection';
import { MatrixSection } from './Matrix';
import { MovingInSection } from './MovingInSection';
import { PhilosophySection } from './PhilosophySection';
import { ReleasesSection } from './ReleasesSection';
import { ResourcesSection } from './ResourcesSection';
import { SectionNavigation } from './SectionNavigation';
import { type SectionId, sectionsOf } from './sectionsOf';
import { SummarySection } from './SummarySection';
import { WorkedCaseSection } from './WorkedCaseSection';
import styles from './ComparePage.module.css';

const sectionComponents = {
  features: MatrixSection,
  depth: DepthSection,
  resources: ResourcesSection,
  architecture: ArchitectureSection,
  philosophy: PhilosophySection,
  releases: ReleasesSection,
  constraints: ConstraintsSection,
  'moving-in': MovingInSection,
  guidance: GuidanceSection,
  flowchart: FlowchartSection,
  'worked-case': WorkedCaseSection,
  summary: SummarySection,
} satisfies Record<SectionId, (props: { edition: Edition }) => ReactNode>;

/** The meshes side by side, without a service: all that an edition says about them. */
export const ComparePage = () => {
  const t = useMessages();
  const [editionId, setEditionId] = useSearchParam('edition');
  const { value: edition, loading, error, retry } = useEdition(editionId);
  const sections = edition ? sectionsOf(edition) : [];
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
        <div key={edition.id} className={styles.content}>
          <SectionNavigation sections={sections} />
          {sections.map(id => {
            const Section = sectionComponents[id];
            return <Section key={id} edition={edition} />;
          })}
        </div>
      )}
    </Container>
  );
};
