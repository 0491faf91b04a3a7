import type { Provenance } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { PlaceList } from '../Places';
import { FindingPart } from './FindingPart';

/** Every place the need was read in: entity or object, field and the text that stands there. */
export const BecausePart = (props: { because: readonly Provenance[] }) => {
  const t = useMessages();
  return (
    <FindingPart title={t('meshTab.finding.because')}>
      <PlaceList places={props.because} />
    </FindingPart>
  );
};
