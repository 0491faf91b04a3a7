import type { Doubt } from 'backstage-plugin-mesh-readiness-common';
import { DoubtSign } from './DoubtSign';

/** Each kind of doubt once, as signs; nothing without doubts. */
export const DoubtSigns = (props: { doubts: readonly Doubt[] | undefined }) => (
  <>
    {[...new Set(props.doubts?.map(({ kind }) => kind))].map(kind => (
      <DoubtSign key={kind} kind={kind} />
    ))}
  </>
);
