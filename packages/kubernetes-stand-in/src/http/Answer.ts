/** What is sent back for one request. */
export interface Answer {
  status: number;
  body: string;
  contentType?: string;
}

/** An answer in JSON. */
export function jsonAnswer(body: unknown, status = 200): Answer {
  return { status, body: JSON.stringify(body) };
}
