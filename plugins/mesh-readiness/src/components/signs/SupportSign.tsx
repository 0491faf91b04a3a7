import type { SupportLevel } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import type { Shape, Tone } from './shapes';
import { Sign } from './Sign';

const looks = {
  full: { shape: 'circle', tone: 'positive' },
  basic: { shape: 'threeQuarterCircle', tone: 'positive' },
  partial: { shape: 'halfCircle', tone: 'warning' },
  external: { shape: 'plusCircle', tone: 'warning' },
  none: { shape: 'barredOctagon', tone: 'negative' },
  unknown: { shape: 'dashedQuestion', tone: 'neutral' },
} as const satisfies Record<
  SupportLevel | 'unknown',
  { shape: Shape; tone: Tone }
>;

/** What a mesh offers for a feature, as sign and word. */
export const SupportSign = (props: {
  level: SupportLevel | 'unknown';
  hideWord?: boolean;
}) => {
  const t = useMessages();
  return (
    <Sign
      {...looks[props.level]}
      word={t(`common.support.${props.level}`)}
      hideWord={props.hideWord}
    />
  );
};
