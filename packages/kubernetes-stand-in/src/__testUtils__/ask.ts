import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import type { StandIn } from '../StandIn';

type Reached = Pick<StandIn, 'url' | 'caData' | 'token'>;

interface AskOptions {
  method?: string;
  token?: string;
  accept?: string;
}

/** Sends a request as a client of Kubernetes does; answers as soon as the answer begins. */
export async function open(
  { url, caData, token }: Reached,
  path: string,
  options: AskOptions = {},
): Promise<IncomingMessage> {
  const sent = request(`${url}${path}`, {
    ca: Buffer.from(caData, 'base64'),
    agent: false,
    method: options.method ?? 'GET',
    headers: {
      authorization: `Bearer ${options.token ?? token}`,
      ...(options.accept && { accept: options.accept }),
    },
  });
  sent.end();
  const [response] = await once(sent, 'response');
  return response;
}

/** Sends a request and reads the answer to its end. */
export async function ask(
  standIn: Reached,
  path: string,
  options?: AskOptions,
): Promise<{ status: number; type: string; text: string; body: any }> {
  const response = await open(standIn, path, options);
  const chunks: Buffer[] = [];
  for await (const chunk of response) {
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString();
  const type = response.headers['content-type'] ?? '';
  return {
    status: response.statusCode ?? 0,
    type,
    text,
    body: type.includes('json') ? JSON.parse(text) : undefined,
  };
}

/** A watch whose events are read one by one. */
export async function watch(standIn: Reached, path: string) {
  const response = await open(standIn, path);
  const events = eventsOf(response);
  return {
    response,
    /** The next event; undefined when the watch has ended. */
    async next(): Promise<any> {
      const { value } = await events.next();
      return value;
    },
    close: () => response.destroy(),
  };
}

async function* eventsOf(response: IncomingMessage) {
  let rest = '';
  for await (const chunk of response) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      yield JSON.parse(line);
    }
  }
}
