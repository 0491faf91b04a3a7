import {
  type ContextClaim,
  describePlace,
  type Enrolment,
  groupOf,
  inSentence,
  type Problem,
  type Provenance,
  type UnreadKind,
} from 'backstage-plugin-mesh-readiness-common';
import {
  quoteRaw,
  type SourceResult,
} from 'backstage-plugin-mesh-readiness-node';
import { nameOfObject } from './objects/nameOfObject';
import { nameOfOrigin } from './objects/nameOfOrigin';
import type { ObjectSet } from './objects/ObjectSet';
import type {
  Linked,
  NotLinked,
  Observation,
  Seen,
} from './observe/Observation';
import { nothingIn } from './service/notLinked';

/** What a source says of a service, but for what it looked for and will look for again. */
export type ObservedClaims = Required<
  Pick<
    SourceResult,
    | 'requirements'
    | 'context'
    | 'enrolments'
    | 'problems'
    | 'complete'
    | 'looked'
    | 'unread'
  >
> &
  Pick<SourceResult, 'message' | 'add'>;

/** No service is spoken of in more places by what people write. */
const MOST = 500;

/**
 * What sets of objects say about one service, as claims: those of all clusters, or of the files beside it. Where one cluster has
 * the service beyond doubt, what is only named like it in another is left out.
 */
export function toClaims(
  observations: readonly Observation[],
  { now }: { now: string },
): ObservedClaims {
  const linked = surest(observations);
  const told = linked.map(each => ({ each, at: placer(each, now) }));
  const unread = unreadIn(observations);
  return {
    requirements: told
      .flatMap(({ each: { needs }, at }) =>
        needs.map(({ feature, need, ...seen }) => ({
          feature,
          need,
          provenance: at(seen),
        })),
      )
      .slice(0, MOST),
    context: told.flatMap(({ each: { context }, at }) =>
      context.map(
        ({ key, value, ...seen }) =>
          ({ key, value, provenance: at(seen) } as ContextClaim),
      ),
    ),
    enrolments: told.flatMap(({ each, at }) => enrolmentIn(each, at)),
    problems: [
      ...told.flatMap(({ each, at }) => [
        ...partialIn(each, at),
        ...unboundIn(each, at),
      ]),
      ...(linked.length > 0 ? unread.flatMap(unreadProblem) : []),
    ].slice(0, MOST),
    complete: observations.every(isComplete)
      ? told.map(({ each: { workload }, at }) =>
          at({ object: workload, field: 'metadata.name' }),
        )
      : [],
    unread,
    ...saying(observations, linked),
  };
}

function surest(observations: readonly Observation[]): Linked[] {
  const linked = observations.filter(each => each.status === 'linked');
  const sure = linked.filter(each => each.linkedBy !== 'name');
  return sure.length > 0 ? sure : linked;
}

type Placer = (seen: Seen) => Provenance;

/** Tells where something was seen. Files say what is to be, and a link by name is a guess, so neither is an observation. */
function placer({ origin, linkedBy }: Linked, readAt: string): Placer {
  const isCluster = origin.kind === 'cluster';
  return ({ object, field, raw, api }) => ({
    source: isCluster ? 'kubernetes' : 'manifests',
    origin: 'workload',
    basis: isCluster && linkedBy !== 'name' ? 'observed' : 'inferred',
    object: {
      ...(isCluster && { cluster: origin.cluster }),
      ...(!isCluster && {
        file: object.source?.file ?? origin.place,
        ...(object.source && { line: object.source.line }),
      }),
      apiVersion: object.apiVersion,
      kind: object.kind,
      ...(object.metadata.namespace !== undefined && {
        namespace: object.metadata.namespace,
      }),
      name: object.metadata.name,
      api: api ?? groupOf(object.apiVersion),
    },
    field,
    ...(raw !== undefined && raw !== '' && { raw: quoteRaw(raw) }),
    readAt,
  });
}

function enrolmentIn({ enrolment }: Linked, at: Placer): Enrolment[] {
  if (!enrolment) {
    return [];
  }
  const { mesh, release, distribution, configured, pods } = enrolment;
  return [
    {
      ...(mesh !== undefined && { mesh }),
      ...(release !== undefined && { release }),
      ...(distribution !== undefined && { distribution }),
      ...(configured !== undefined && { configured }),
      ...(pods && { pods }),
      provenance: at(enrolment),
    },
  ];
}

/** Pods that do not run in the mesh that they are asked into, or that others of the service run in. */
function partialIn({ enrolment }: Linked, at: Placer): Problem[] {
  const { mesh, configured, askedBy, pods } = enrolment ?? {};
  const wanted = configured ?? mesh;
  if (!enrolment || !pods || wanted === undefined) {
    return [];
  }
  const inMesh = wanted === mesh ? pods.inMesh : 0;
  const place = at(askedBy ?? enrolment);
  return inMesh < pods.all
    ? [
        {
          kind: 'partial-enrolment',
          params: {
            mesh: wanted,
            inMesh: String(inMesh),
            all: String(pods.all),
            where: describePlace(place),
          },
          because: [place],
        },
      ]
    : [];
}

function unboundIn({ unbound }: Linked, at: Placer): Problem[] {
  return unbound.map(({ reason, ...seen }) => {
    const place = at(seen);
    return {
      kind: 'unbound-object',
      params: {
        object: nameOfObject(seen.object),
        reason,
        where: describePlace(place),
      },
      because: [place],
    };
  });
}

function unreadIn(observations: readonly Observation[]): UnreadKind[] {
  return observations.flatMap(({ unread }) => unread);
}

/** That a cluster lacks a kind is an answer: there are no such objects. */
function unreadProblem({
  kind,
  where,
  reason,
  message,
}: UnreadKind): Problem[] {
  switch (reason) {
    case 'missing':
      return [];
    case 'forbidden':
    case 'failed':
      return [
        {
          kind: 'unread-kind',
          params: {
            kind,
            where,
            reason:
              reason === 'forbidden'
                ? 'the portal may not read it'
                : message ?? 'the cluster did not answer',
          },
          because: [],
        },
      ];
    default:
      return reason satisfies never;
  }
}

/** Whether all was read that could say something, so that a need that is not there is not needed. */
function isComplete({ unread }: Observation): boolean {
  return unread.every(({ reason }) => reason === 'missing');
}

function saying(
  observations: readonly Observation[],
  linked: readonly Linked[],
): Pick<ObservedClaims, 'looked' | 'message' | 'add'> {
  const [guess] = linked.filter(({ linkedBy }) => linkedBy === 'name');
  if (guess) {
    return {
      looked: linked.map(found),
      message: `${guess.workloads[0]} was found by its name alone, which is a guess.`,
      ...(guess.add !== undefined && { add: guess.add }),
    };
  }
  if (linked.length > 0) {
    return { looked: linked.map(found) };
  }
  const missed = observations.filter(each => each.status === 'not-linked');
  return {
    looked: lookedIn(missed),
    ...(missed.length > 0 && { message: reasonOf(missed), add: addOf(missed) }),
  };
}

/** What was looked for, each once with all the places. */
function lookedIn(missed: readonly NotLinked[]): string[] {
  const places = new Map<string, ObjectSet['origin'][]>();
  for (const { looked, origin } of missed) {
    for (const each of looked) {
      places.set(each, [...(places.get(each) ?? []), origin]);
    }
  }
  return Array.from(
    places,
    ([each, origins]) => `${each}, ${nameOrigins(origins)}`,
  );
}

/** Why nothing was found; places of which there is no more to say are named together. */
function reasonOf(missed: readonly NotLinked[]): string {
  const isPlain = ({ reason, origin }: NotLinked) =>
    reason === nothingIn([origin]);
  const plain = missed.filter(isPlain).map(({ origin }) => origin);
  return [
    ...missed.filter(each => !isPlain(each)).map(({ reason }) => reason),
    ...(plain.length > 0 ? [nothingIn(plain)] : []),
  ].join(' ');
}

/** What to write: where something came near, what would find that. */
function addOf(missed: readonly NotLinked[]): string {
  const near = missed.find(({ nearest }) => nearest !== undefined);
  return (near ?? missed[0]).add;
}

const HOW = {
  'label-selector': 'by their labels',
  'kubernetes-id': 'by the label backstage.io/kubernetes-id',
  name: 'by name',
};

const MOST_NAMED = 5;

function found({ workloads, linkedBy, origin }: Linked): string {
  const named = workloads.slice(0, MOST_NAMED).join(', ');
  const more =
    workloads.length > MOST_NAMED
      ? ` and ${workloads.length - MOST_NAMED} more`
      : '';
  return `${named}${more} ${nameOrigins([origin])}, found ${HOW[linkedBy]}`;
}

/** One place at least, all of one kind. */
function nameOrigins(origins: readonly ObjectSet['origin'][]): string {
  const names = inSentence(origins.map(nameOfOrigin));
  if (origins[0].kind === 'files') {
    return `in the files of ${names}`;
  }
  return `in the cluster${origins.length > 1 ? 's' : ''} ${names}`;
}
