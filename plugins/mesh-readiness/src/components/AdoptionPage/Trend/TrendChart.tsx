import { formatCount } from 'backstage-plugin-mesh-readiness-common';
import { useId } from 'react';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { TrendPoint } from '../model';
import { TrendPatterns } from './TrendPatterns';
import { TREND_SERIES } from './trendSeries';
import { TrendTooltip } from './TrendTooltip';

const TICK = { fill: 'var(--bui-fg-primary)', fontSize: 12 };

/** Areas one on top of the other, with a bold line over the lowest one: the services that run in the mesh. */
export const TrendChart = (props: { points: TrendPoint[] }) => {
  const id = useId();
  const points = props.points.map(point => ({
    ...point,
    at: Date.parse(point.day),
  }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart
        data={points}
        margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <TrendPatterns id={id} />
        <CartesianGrid vertical={false} stroke="var(--bui-border-1)" />
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={['dataMin', 'dataMax']}
          tickFormatter={at => new Date(at).toISOString().slice(5, 10)}
          tick={TICK}
          minTickGap={32}
          stroke="var(--bui-border-2)"
        />
        <YAxis
          tickFormatter={formatCount}
          tick={TICK}
          width={64}
          allowDecimals={false}
          stroke="var(--bui-border-2)"
        />
        <Tooltip content={<TrendTooltip />} isAnimationActive={false} />
        {TREND_SERIES.map(({ key, segment }) => (
          <Area
            key={key}
            dataKey={key}
            stackId="services"
            fill={`url(#${id}-${segment})`}
            fillOpacity={1}
            stroke="var(--bui-bg-app)"
            strokeWidth={1}
            isAnimationActive={false}
          />
        ))}
        <Line
          dataKey="enrolled"
          dot={false}
          activeDot={{ r: 4 }}
          stroke="var(--bui-fg-primary)"
          strokeWidth={2.5}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
};
