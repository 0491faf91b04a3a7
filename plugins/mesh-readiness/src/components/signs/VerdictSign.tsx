import type { Verdict } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import type { Shape, Tone } from './shapes';
import { Sign } from './Sign';

const looks = {
  ready: { shape: 'checkedCircle', tone: 'positive', key: 'ready' },
  'needs-work': { shape: 'halfCircle', tone: 'warning', key: 'needsWork' },
  unknown: { shape: 'dashedQuestion', tone: 'neutral', key: 'unknown' },
  blocked: { shape: 'barredOctagon', tone: 'negative', key: 'blocked' },
  'not-assessed': { shape: 'dashedEmpty', tone: 'neutral', key: 'notAssessed' },
} as const satisfies Record<
  Verdict | 'not-assessed',
  { shape: Shape; tone: Tone; key: string }
>;

/** A verdict as sign and word. */
export const VerdictSign = (props: {
  verdict: Verdict | 'not-assessed';
  hideWord?: boolean;
}) => {
  const t = useMessages();
  const { shape, tone, key } = looks[props.verdict];
  return (
    <Sign
      shape={shape}
      tone={tone}
      word={t(`common.verdict.${key}`)}
      hideWord={props.hideWord}
    />
  );
};
