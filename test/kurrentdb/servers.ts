import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { startDouble, type ProtocolDouble } from './double/protocol-double';

/** Where the adapter is tried. */
export interface TestServer {
  readonly name: string;
  /** The double itself, where it is one: what only it can be told to do is skipped elsewhere. */
  double(): ProtocolDouble | null;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** A connection string; every call names another engine, so that its log is empty on any server. */
  address(): string;
}
const IMAGE = 'eventstore/eventstore:23.10.8-jammy'; // the last under an open licence, and the version that was measured
const named = (url: string): string => `${url}${url.includes('?') ? '&' : '?'}engine=t-${randomUUID()}`;

const doubleServer = (): TestServer => {
  let double: ProtocolDouble | null = null;
  return {
    name: 'protocol double',
    double: () => double,
    async start() {
      double = await startDouble();
    },
    stop: async () => double?.stop(),
    address: () => named(double!.url),
  };
};
const givenServer = (url: string): TestServer => ({
  name: 'server at KURRENTDB_URL',
  double: () => null,
  start: async () => undefined,
  stop: async () => undefined,
  address: () => named(url),
});
const dockerServer = (): TestServer => {
  let container: { getConnectionString(): string; stop(): Promise<unknown> } | null = null;
  return {
    name: `container ${IMAGE}`,
    double: () => null,
    async start() {
      const { KurrentDbContainer } = await import('@testcontainers/kurrentdb');
      const environment = { EVENTSTORE_CLUSTER_SIZE: '1', EVENTSTORE_INSECURE: 'true', EVENTSTORE_RUN_PROJECTIONS: 'None' };
      container = await new KurrentDbContainer(IMAGE).withEnvironment(environment).start();
    },
    stop: async () => void (await container?.stop()),
    address: () => named(container!.getConnectionString()),
  };
};
const hasDocker = (): boolean => Boolean(process.env['DOCKER_HOST']) || existsSync('/var/run/docker.sock');

/** A real one where there is any: KURRENTDB_URL, else Docker. */
export const realServer = (): TestServer | null => {
  const url = process.env['KURRENTDB_URL'];
  if (url) return givenServer(url);
  return hasDocker() ? dockerServer() : null;
};
export const WHAT_WOULD_RUN_IT = 'set KURRENTDB_URL=kurrentdb://…, or start Docker';
/** Runs `tests` on the double and on a real server; without one they are skipped, loudly. */
export const onEveryServer = (tests: (server: TestServer) => void): void => {
  const real = realServer();
  for (const server of real ? [doubleServer(), real] : [doubleServer()])
    describe(`on the ${server.name}`, () => {
      beforeAll(() => server.start(), 180_000);
      afterAll(() => server.stop());
      tests(server);
    });
  if (!real) it.skip(`on a real server: SKIPPED, there is none (${WHAT_WOULD_RUN_IT})`, () => undefined);
};
/** A row that the double cannot show. */
export const onlyOnARealServer = (name: string, test: (server: TestServer) => Promise<void>): void => {
  const real = realServer();
  if (!real) return void it.skip(`${name} (only a real server shows this: ${WHAT_WOULD_RUN_IT})`, () => undefined);
  describe(`on the ${real.name}`, () => {
    beforeAll(() => real.start(), 180_000);
    afterAll(() => real.stop());
    it(name, () => test(real));
  });
};
