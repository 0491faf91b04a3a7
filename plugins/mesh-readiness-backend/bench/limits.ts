import type { Measured } from './measure';

/** One line of the table: what must hold, and what was measured. */
export interface Row {
  what: string;
  limit: string;
  measured: string;
  isHeld: boolean;
}

/** Up to so many services, the limits of the smaller size hold. */
export const SMALL = 10_000;
/** How large the heap of the plugin may become there, of which it has used 80 MB before it begins. */
export const HEAP_MEGABYTES = 220;

const times = (one: number, other: number) => `${(one / other).toFixed(2)} x`;
const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
const megabytes = (value: number) => `${Math.round(value / 1e6)} MB`;

/** The limits of the project, and how far the measurement keeps to them; some are for one size only. */
export function checkLimits(
  measured: Measured,
  small: Measured | undefined,
): Row[] {
  const { first, unchanged, changed, page, totals, one, size } = measured;
  const { stream, leanStream } = measured;
  const isSmall = size <= SMALL;
  const milli = isSmall ? 25 : 100;
  const perService = (of: Measured) => of.first.milliseconds / of.size;
  const atMost = (
    what: string,
    limit: number,
    value: number,
    write: (value: number) => string,
  ): Row => ({
    what,
    limit: `at most ${write(limit)}`,
    measured: write(value),
    isHeld: value <= limit,
  });
  return [
    {
      what: 'first refresh, beside the stream of whole entities',
      limit: isSmall ? 'at most 3 x' : '',
      measured: `${times(first.milliseconds, stream)} (${milliseconds(
        first.milliseconds,
      )} to ${milliseconds(stream)})`,
      isHeld: !isSmall || first.milliseconds <= 3 * stream,
    },
    {
      ...atMost(
        `first refresh, more memory${
          isSmall ? `, in a heap of ${HEAP_MEGABYTES} MB` : ''
        }`,
        isSmall ? 150e6 : Infinity,
        first.memory,
        megabytes,
      ),
      ...(!isSmall && { limit: '' }),
    },
    atMost(
      'first refresh, longest block of the event loop',
      50,
      first.longestBlock,
      milliseconds,
    ),
    {
      what: 'nothing changed, beside the stream of as little',
      limit: 'at most 1.5 x',
      measured: `${times(unchanged.milliseconds, leanStream)} (${milliseconds(
        unchanged.milliseconds,
      )} to ${milliseconds(leanStream)})`,
      isHeld: unchanged.milliseconds <= 1.5 * leanStream,
    },
    {
      what: 'nothing changed, rows written',
      limit: '0',
      measured: `${unchanged.rows} (${unchanged.writeStatements} statements)`,
      isHeld: unchanged.rows === 0 && unchanged.writeStatements === 0,
    },
    {
      what: '1 % changed, rows written',
      limit: String(changed.services),
      measured: String(changed.refresh.rows),
      isHeld: changed.refresh.rows === changed.services,
    },
    {
      what: '1 % changed, visible after one refresh',
      limit: String(changed.services),
      measured: String(changed.visible),
      isHeld: changed.visible === changed.services,
    },
    ...(small
      ? [
          {
            what: `time for a service, beside that at ${small.size}`,
            limit: 'at most 1.2 x',
            measured: times(perService(measured), perService(small)),
            isHeld: perService(measured) <= 1.2 * perService(small),
          },
        ]
      : []),
    atMost(
      'page of 50 with facets and total, p95',
      milli,
      page.p95,
      milliseconds,
    ),
    atMost('page of 50, SQL statements', 5, page.statements, String),
    atMost('page of 50, kB', 60, page.bytes / 1000, value => value.toFixed(1)),
    atMost('summary and history, p95', milli, totals.p95, milliseconds),
    atMost('one service, p95', 10, one.p95, milliseconds),
  ];
}
