import type {
  Assessment,
  Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Section } from '../../parts';
import { SOURCES_SECTION } from '../model';
import { SourceReports } from './SourceReports';

/** What each source looked at for the service and what came of it, as a section of the tab. */
export const Sources = (props: {
  assessment: Pick<Assessment, 'profile' | 'findings'>;
  edition: Edition;
}) => {
  const t = useMessages();
  const title = t('observed.sources.title');
  return props.assessment.profile.reports.length > 0 ? (
    <Section id={SOURCES_SECTION} title={title}>
      <SourceReports {...props} label={title} />
    </Section>
  ) : null;
};
