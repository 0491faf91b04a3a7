import type { UnreadKind } from 'backstage-plugin-mesh-readiness-common';

/** Kinds that could not be read in one place for one reason. */
export interface UnreadGroup {
  where: string;
  reason: UnreadKind['reason'];
  /** `EnvoyFilter.networking.istio.io`. */
  kinds: string[];
  /** What the place answered, each text once. */
  messages: string[];
}

const ORDER: readonly UnreadKind['reason'][] = [
  'failed',
  'forbidden',
  'missing',
];

/** The kinds that could not be read, by place and by reason, in the order of the places; what somebody can change comes first. */
export const unreadByPlace = (unread: readonly UnreadKind[]): UnreadGroup[] =>
  [...new Set(unread.map(({ where }) => where))].flatMap(where =>
    ORDER.map(reason => {
      const these = unread.filter(
        each => each.where === where && each.reason === reason,
      );
      return {
        where,
        reason,
        kinds: [...new Set(these.map(({ kind }) => kind))],
        messages: [
          ...new Set(
            these.flatMap(({ message }) => (message ? [message] : [])),
          ),
        ],
      };
    }).filter(({ kinds }) => kinds.length > 0),
  );
