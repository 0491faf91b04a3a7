import { toError } from '@backstage/errors';
import {
  type Claims,
  type Edition,
  judge,
} from 'backstage-plugin-mesh-readiness-common';
import { profileOf } from '../assess/profileOf';
import type { StoredService } from '../store/StoredService';
import { inputHash, READ_AGAIN } from './inputHash';
import { keepLastGood } from './keepLastGood';
import type { ReadService } from './readServices';
import { recordOf, recordOfFailure } from './recordOf';

/** What an answer is made with. */
export interface Making {
  edition: Edition;
  /** Its fingerprint. */
  knowledge: string;
  /** ISO 8601. */
  now: string;
}

const NOTHING: Claims = {
  requirements: [],
  context: [],
  enrolments: [],
  problems: [],
  reports: [],
  complete: [],
};

/** Decides about a service that was read; what is kept of it stands in for sources that failed, and an error becomes its answer. */
export function toStored(
  read: ReadService,
  outside: StoredService['outside'],
  before: StoredService | undefined,
  { edition, knowledge, now }: Making,
): StoredService {
  const { entity, entityRef, belonging, around } = read;
  const { claims, staleSince } = keepLastGood(read.claims ?? NOTHING, before);
  const identity = { entity, belonging, readAt: now, staleSince };
  const isSettled =
    !read.error &&
    claims.reports.every(
      ({ status }) => status !== 'failed' && status !== 'stale',
    );
  const reads = [...around.keys()].sort();
  const base = {
    entityRef,
    inputHash: isSettled
      ? inputHash({
          knowledge,
          etag: entity.metadata.etag,
          reads,
          etagOf: ref => {
            const one = around.get(ref);
            return one && (one.metadata.etag ?? '');
          },
          outside,
        })
      : READ_AGAIN,
    reads,
    ...(outside && { outside }),
    missing: reads.filter(ref => around.get(ref) === undefined),
    claims,
  };
  try {
    if (read.error) {
      throw read.error;
    }
    const profile = profileOf(entityRef, claims, edition);
    // Sources, estimates and manifests are told when somebody asks for them.
    const judgement = profile.known
      ? judge(profile, edition, { now })
      : undefined;
    return { ...base, record: recordOf(identity, profile, judgement, edition) };
  } catch (error) {
    return {
      ...base,
      record: recordOfFailure(identity, toError(error).message),
    };
  }
}
