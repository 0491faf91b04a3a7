import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

const HOST = '127.0.0.1';

/** Listens on this machine over HTTPS, and can be stopped and started again on its port. */
export class Listener {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #port: number;

  constructor(
    options: { key: string; certificate: string; port: number },
    handle: (request: IncomingMessage, response: ServerResponse) => void,
  ) {
    const { key, certificate, port } = options;
    this.#port = port;
    this.#server = createServer({ key, cert: certificate }, handle);
    this.#server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
  }

  /** Where it listens. */
  get url(): string {
    return `https://${HOST}:${this.#port}`;
  }

  /** TCP connections that are open. */
  get connections(): number {
    return this.#sockets.size;
  }

  /** Listens, on the port it listened on before. */
  async start(): Promise<void> {
    if (!this.#server.listening) {
      this.#server.listen(this.#port, HOST);
      await once(this.#server, 'listening');
      this.#port = (this.#server.address() as AddressInfo).port;
    }
  }

  /** Ends all connections and listens no more. */
  async stop(): Promise<void> {
    if (this.#server.listening) {
      const closed = once(this.#server, 'close');
      this.#server.close();
      this.breakConnections();
      await closed;
    }
  }

  /** Ends all connections as a network does, without a word. */
  breakConnections(): void {
    this.#sockets.forEach(socket => socket.destroy());
  }
}
