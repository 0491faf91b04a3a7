import type { Response } from 'express';

/** Answers rest on who asks, and on services that change at any time. */
const KEEP_NOT = 'private, no-store';

/** Sends an answer that no cache may keep. */
export function sendNew(response: Response, body: object): void {
  response.set('Cache-Control', KEEP_NOT).json(body);
}
