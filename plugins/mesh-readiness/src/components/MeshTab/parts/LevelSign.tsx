import type { Level } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { Sign } from '../../signs';
import type { Shape, Tone } from '../../signs/shapes';

const looks = {
  ok: { shape: 'checkedCircle', tone: 'positive' },
  info: { shape: 'threeQuarterCircle', tone: 'neutral' },
  warning: { shape: 'halfCircle', tone: 'warning' },
  unknown: { shape: 'dashedQuestion', tone: 'neutral' },
  error: { shape: 'barredOctagon', tone: 'negative' },
} as const satisfies Record<Level, { shape: Shape; tone: Tone }>;

/** How severe a finding is, as sign and word. */
export const LevelSign = (props: { level: Level }) => {
  const t = useMessages();
  return (
    <Sign
      {...looks[props.level]}
      word={t(`meshTab.finding.level.${props.level}`)}
    />
  );
};
