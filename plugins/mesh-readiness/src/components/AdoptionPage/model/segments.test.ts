import { filtersToParams } from 'backstage-plugin-mesh-readiness-common';
import { segmentFilters } from './segments';

describe('segmentFilters', () => {
  it.each([
    ['enrolled', 'enrolled=linkerd'],
    ['ready', 'verdict=linkerd%3Aready&notEnrolled=linkerd'],
    ['needsWork', 'verdict=linkerd%3Aneeds-work&notEnrolled=linkerd'],
    ['unknown', 'verdict=linkerd%3Aunknown&notEnrolled=linkerd'],
    ['blocked', 'verdict=linkerd%3Ablocked&notEnrolled=linkerd'],
    ['notAssessed', 'notEnrolled=linkerd&status=not-assessed'],
    ['failed', 'notEnrolled=linkerd&status=failed'],
  ] as const)('asks for the services of %s with %s', (segment, query) => {
    expect(String(filtersToParams(segmentFilters('linkerd', segment)))).toBe(
      query,
    );
  });
});
