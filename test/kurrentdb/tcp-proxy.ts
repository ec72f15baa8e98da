import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export interface TcpProxy {
  readonly port: number;
  /** Ends every connection at once, as a router that restarts. */
  cut(): void;
  /** Nothing passes and nobody is told, as a cable that is pulled: connections stay open, new ones too. */
  silence(): void;
  /** What was held back passes. */
  resume(): void;
  /** Each piece waits so long in each direction, ms. */
  delay(ms: number): void;
  close(): Promise<void>;
}
/** A bad network between the adapter and any server, double or real. */
export const startProxy = async (target: { readonly host: string; readonly port: number }): Promise<TcpProxy> => {
  const sockets = new Set<Socket>();
  let held: (() => void)[] = [];
  let silent = false;
  let wait = 0;
  const pass = (from: Socket, to: Socket): void => {
    from.on('data', (piece) => {
      const send = (): void => void (to.destroyed || to.write(piece));
      if (silent) held.push(send);
      else if (wait > 0) setTimeout(() => (silent ? held.push(send) : send()), wait);
      else send();
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const server: Server = createServer((client) => {
    const upstream = connect(target.port, target.host);
    for (const socket of [client, upstream]) sockets.add(socket.setNoDelay(true));
    pass(client, upstream);
    pass(upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    held = [];
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    silence: () => void (silent = true),
    resume() {
      silent = false;
      for (const send of held.splice(0)) send();
    },
    delay: (ms) => void (wait = ms),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      cut();
      await closed;
    },
  };
};
