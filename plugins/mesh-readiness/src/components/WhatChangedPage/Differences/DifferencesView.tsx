import { useMemo } from 'react';
import {
  compareEditions,
  type Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { useEdition, useMessages } from '../../../hooks';
import { Failure } from '../../states';
import { WhatChangedSkeleton } from '../WhatChangedSkeleton';
import { GuidanceDifferences } from './GuidanceDifferences';
import { RecordDifferences } from './RecordDifferences';
import { RuleDifferences } from './RuleDifferences';
import { SupportDifferences } from './SupportDifferences';

/** What two editions say otherwise: support, features, meshes, rules and guidance. */
export const DifferencesView = (props: {
  edition: Edition;
  /** Id of the edition it is compared with. */
  before: string;
}) => {
  const { edition: after } = props;
  const t = useMessages();
  const { value: before, loading, error, retry } = useEdition(props.before);
  const comparison = useMemo(
    () => before && compareEditions(before, after),
    [before, after],
  );
  if (error && !loading) {
    return (
      <Failure
        what={t('whatChanged.failure.one', { edition: props.before })}
        error={error}
        retry={retry}
      />
    );
  }
  if (loading || !before || !comparison) {
    return <WhatChangedSkeleton />;
  }
  return (
    <>
      <SupportDifferences
        comparison={comparison}
        before={before}
        after={after}
      />
      <RecordDifferences
        kind="features"
        records={comparison.features}
        before={before}
        after={after}
      />
      {comparison.meshes.length > 0 && (
        <RecordDifferences
          kind="meshes"
          records={comparison.meshes.map(({ name, ...record }) => ({
            ...record,
            title: name,
          }))}
          before={before}
          after={after}
        />
      )}
      <RuleDifferences comparison={comparison} />
      <GuidanceDifferences comparison={comparison} />
    </>
  );
};
