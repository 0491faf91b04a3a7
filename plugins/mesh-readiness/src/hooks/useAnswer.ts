import type {
  Assessment,
  Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { useCallback, useEffect, useState } from 'react';
import { useAssessment } from './useAssessment';
import { useEdition } from './useEdition';

/** An assessment and the edition it rests on. */
export interface Shown {
  assessment: Assessment;
  edition: Edition;
}

/**
 * The assessment of a service together with its edition.
 *
 * While another edition is asked or the same is read again, and when that fails, what was there stays, so that nothing jumps.
 */
export const useAnswer = (entityRef: string, editionId?: string) => {
  const assessment = useAssessment(entityRef, editionId);
  const edition = useEdition(editionId);
  const [last, setLast] = useState<Shown>();

  const isLoading = assessment.loading || edition.loading;
  const fresh =
    !isLoading && assessment.value && edition.value
      ? { assessment: assessment.value, edition: edition.value }
      : undefined;
  useEffect(() => {
    if (!isLoading && assessment.value && edition.value) {
      setLast({ assessment: assessment.value, edition: edition.value });
    }
  }, [isLoading, assessment.value, edition.value]);

  const retryAssessment = assessment.retry;
  const retryEdition = edition.retry;
  const retry = useCallback(() => {
    retryAssessment();
    retryEdition();
  }, [retryAssessment, retryEdition]);

  return {
    shown:
      fresh ?? (last?.assessment.entityRef === entityRef ? last : undefined),
    isLoading,
    assessmentError: assessment.error,
    editionError: edition.error,
    retry,
  };
};
