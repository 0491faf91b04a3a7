import type { ServerResponse } from 'node:http';

/** Lets so many bytes of a body through and then breaks the connection, as a network does, without an end. */
export function breakAfter(response: ServerResponse, bytes: number): void {
  const write = response.write.bind(response);
  let left = bytes;
  const pass = (chunk: unknown) => {
    if (left <= 0) {
      return true;
    }
    const part = Buffer.from(String(chunk)).subarray(0, left);
    left -= part.length;
    return left > 0
      ? write(part)
      : write(part, () => response.socket?.destroy());
  };
  response.write = ((chunk: unknown) => pass(chunk)) as typeof response.write;
  response.end = ((chunk?: unknown) => {
    if (chunk !== undefined) {
      pass(chunk);
    }
    response.socket?.destroySoon();
    return response;
  }) as typeof response.end;
}
