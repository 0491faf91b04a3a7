import type { Doubt } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../hooks';
import type { Shape } from './shapes';
import { Sign } from './Sign';

const shapes = {
  unverified: 'questionDiamond',
  secondary: 'questionDiamond',
  inferred: 'questionDiamond',
  contradicted: 'splitDiamond',
} as const satisfies Record<Doubt['kind'], Shape>;

/** Why something may be wrong, as sign and word. */
export const DoubtSign = (props: { kind: Doubt['kind'] }) => {
  const t = useMessages();
  return (
    <Sign
      isSmall
      shape={shapes[props.kind]}
      tone="neutral"
      word={t(`common.doubt.${props.kind}`)}
    />
  );
};
