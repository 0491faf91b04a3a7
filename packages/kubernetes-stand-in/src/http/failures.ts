import { joinGroupKind } from '../kinds/groupKind';
import type { ServedKind } from '../kinds/ServedKind';
import { type Answer, jsonAnswer } from './Answer';

/** A failure as Kubernetes writes it. */
export interface Status {
  kind: 'Status';
  apiVersion: 'v1';
  metadata: Record<string, never>;
  status: 'Failure';
  message: string;
  reason: string;
  details?: Record<string, unknown>;
  code: number;
}

const REASONS: Record<number, string> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  410: 'Expired',
  429: 'TooManyRequests',
  500: 'InternalError',
  503: 'ServiceUnavailable',
  504: 'Timeout',
};

/** The body of a failure. */
export function statusOf(
  code: number,
  message: string,
  details?: Record<string, unknown>,
): Status {
  return {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message,
    reason: REASONS[code] ?? '',
    ...(details && { details }),
    code,
  };
}

/** A failure as an answer. */
export function failure(
  code: number,
  message: string,
  details?: Record<string, unknown>,
): Answer {
  return jsonAnswer(statusOf(code, message, details), code);
}

/** No token, or a wrong one. */
export const unauthorized = () => failure(401, 'Unauthorized');

/** A kind that the holder of the token may not read. */
export function forbidden(
  kind: ServedKind,
  request: { user: string; verb: string; namespace?: string; name?: string },
): Answer {
  const { user, verb, namespace, name } = request;
  const where = namespace
    ? `in the namespace "${namespace}"`
    : 'at the cluster scope';
  return failure(
    403,
    `${qualified(kind)} ${
      name ? `"${name}" ` : ''
    }is forbidden: User "${user}" cannot ${verb} resource "${
      kind.plural
    }" in API group "${kind.group}" ${where}`,
    {
      ...(name && { name }),
      ...(kind.group && { group: kind.group }),
      kind: kind.plural,
    },
  );
}

/** An object that does not exist. */
export function notFound(kind: ServedKind, name: string): Answer {
  return failure(404, `${qualified(kind)} "${name}" not found`, {
    name,
    ...(kind.group && { group: kind.group }),
    kind: kind.plural,
  });
}

/** A kind that is not served, in a group that is. */
export const unknownKind = () =>
  failure(404, 'the server could not find the requested resource', {});

/** A path that leads nowhere, such as that of a custom resource that is not installed: no Status, as in Kubernetes. */
export const unknownPath = (): Answer => ({
  status: 404,
  body: '404 page not found\n',
  contentType: 'text/plain; charset=utf-8',
});

/** A resource version or a page that is too old. */
export const EXPIRED_PAGE =
  'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter.';

/** Says that a watch begins too early. */
export const tooOld = (asked: number, oldest: number) =>
  statusOf(410, `too old resource version: ${asked} (${oldest})`);

function qualified(kind: ServedKind): string {
  return joinGroupKind(kind.group, kind.plural);
}
