import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseStoreAddress } from '@cascade/event-store';

/** What can be known of the container files without a Docker engine: they are well-formed, and what they promise stands in them. */
const root = join(__dirname, '..');
const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const load = createRequire(__filename);
const { parse } = load('yaml') as { parse(text: string, options: { merge: boolean }): Compose };

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly profiles: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: object;
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly restart?: string;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}
interface Found {
  readonly messages: readonly { readonly rule: string; readonly message: string; readonly type: string; readonly line: number }[];
}

describe('docker-compose.yml', () => {
  const { services, volumes } = parse(text('docker-compose.yml'), { merge: true });
  const all = Object.entries(services);
  const of = (profile: string) => all.filter(([, { profiles }]) => profiles.includes(profile));

  it('keeps to the schema of Compose and to the rules of its linter', () => {
    const { DCLinter } = load('dclint') as {
      DCLinter: new (config: object) => { lintFiles(files: string[], recursive: boolean): Found[] };
    };
    const order = ['service-keys-order', 'services-alphabetical-order', 'top-level-properties-order'];
    // Told in another order, and by a variable that the linter cannot look into: the next tests do.
    const rules = Object.fromEntries([...order, 'no-unbound-port-interfaces'].map((rule) => [rule, 0]));
    const linter = new DCLinter({ rules, quiet: false, debug: false, exclude: [] });
    expect(linter.lintFiles([join(root, 'docker-compose.yml')], false).flatMap(({ messages }) => messages)).toEqual([]);
  });
  it('has one server and one engine in `single`, three nodes, two engines and a proxy in `cluster`', () => {
    expect(of('single').map(([name]) => name)).toEqual(['kurrentdb', 'engine']);
    expect(of('cluster').map(([name]) => name)).toEqual(['certificates', 'node1', 'node2', 'node3', 'engine1', 'engine2', 'proxy']);
  });
  it('publishes nothing but on the address that its engines are told of, loopback where nobody says otherwise', () => {
    for (const [name, { ports = [] }] of all)
      for (const port of ports) expect([name, port]).toEqual([name, expect.stringMatching(/^(127\.0\.0\.1|\$\{BIND:-127\.0\.0\.1\}):/)]);
    for (const name of ['engine', 'engine1', 'engine2']) expect(services[name]!.environment!['PUBLISHED_ON']).toBe('${BIND:-127.0.0.1}');
  });
  it('has the nodes of the cluster speak with certificates of their own, and know of each other', () => {
    const nodes = of('cluster').filter(([name]) => name.startsWith('node'));
    for (const [name, { environment }] of nodes) {
      expect(environment).not.toHaveProperty('KURRENTDB_INSECURE');
      expect(environment!['KURRENTDB_CERTIFICATE_FILE']).toBe(`/certs/${name}/node.crt`);
      const own = environment!['KURRENTDB_REPLICATION_IP']!;
      const others = nodes.map(([, other]) => other.environment!['KURRENTDB_REPLICATION_IP']!).filter((address) => address !== own);
      expect(environment!['KURRENTDB_GOSSIP_SEED']).toBe(others.map((address) => `${address}:2113`).join(','));
      // By name: over TLS an address of digits is refused, where the engine is told of the nodes and where they tell of each other.
      expect(environment!['KURRENTDB_ADVERTISE_HOST_TO_CLIENT_AS']).toBe(name);
      expect(text('docker-compose.yml')).toContain(`,${own} -dns-names localhost,${name}`);
      expect(text('docker-compose.yml')).toContain(`-out ${name} -ip-addresses 127.0.0.1,${own}`);
    }
    const store = services['engine1']!.environment!['EVENT_STORE']!;
    expect(store).toContain('@node1:2113,node2:2113,node3:2113?tls=true');
    expect(parseStoreAddress(store, root).kind).toBe('kurrentdb');
    for (const name of ['kurrentdb', 'node1', 'node2', 'node3'])
      expect(services[name]!.environment!['KURRENTDB_TELEMETRY_OPTOUT']).toBe('true');
    expect(services['engine2']!.environment).toEqual(services['engine1']!.environment);
  });
  it('waits for what a service needs, asks each how it is, and keeps what must outlive it', () => {
    const image = text('Dockerfile');
    for (const [name, { depends_on: needs = {}, healthcheck, build, restart, volumes: mounts = [] }] of all) {
      if (name === 'certificates') continue; // ends when it is done
      // The engine's own check stands in its image.
      expect([name, healthcheck !== undefined || (build !== undefined && /^HEALTHCHECK /m.test(image))]).toEqual([name, true]);
      expect([name, restart]).toEqual([name, 'unless-stopped']);
      for (const [needed, { condition }] of Object.entries(needs))
        expect([needed, condition]).toEqual([needed, needed === 'certificates' ? 'service_completed_successfully' : 'service_healthy']);
      for (const mount of mounts.map((each) => each.split(':')[0]!)) {
        if (mount.startsWith('.')) expect(existsSync(join(root, mount))).toBe(true);
        else expect(Object.keys(volumes)).toContain(mount);
      }
    }
  });
  it('pins every image', () => {
    for (const [, { image }] of all) expect(image).toMatch(/^[\w./-]+:(local|v?\d+\.\d+\.\d+[\w.-]*)$/);
  });
});

describe('Dockerfile', () => {
  const file = text('Dockerfile');
  const runs = file.slice(file.lastIndexOf('\nFROM '));

  it('is well-formed', () => {
    const { validate } = load('dockerfile-utils') as { validate(text: string): { message: string; severity: number }[] };
    expect(validate(file)).toEqual([]);
  });
  it('runs on the Node that the project is made for, as nobody special, with a check of its health', () => {
    const { dependencies } = JSON.parse(text('package.json')) as { dependencies: Record<string, string> };
    expect([...file.matchAll(/^FROM node:(\S+?)-/gm)].map(([, version]) => version)).toEqual([dependencies['node'], dependencies['node']]);
    expect(runs).toMatch(/^USER node$/m);
    expect(runs).toMatch(/^HEALTHCHECK .*\n.*api\/health\/live/m);
    expect(runs.indexOf('USER node')).toBeLessThan(runs.indexOf('CMD ["node", "apps'));
  });
  it('copies what is there, and leaves data, packages and history out', () => {
    for (const [, source] of file.matchAll(/^COPY (?!--from)(\S+) /gm)) expect(existsSync(join(root, source!))).toBe(true);
    expect(statSync(join(root, 'apps', 'server', 'docker', 'cascade')).mode & 0o111).toBe(0o111);
    expect(text('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['.git', '**/node_modules', 'data']));
  });
});

describe('nginx.conf', () => {
  it('tells the engines in every place which page asks, and who', () => {
    const places = text('apps/server/docker/nginx.conf')
      .split(/^    location /m)
      .slice(1);
    expect(places).toHaveLength(2);
    for (const place of places) {
      expect(place).toContain('proxy_set_header Host $http_host;');
      // Appended, so that what somebody claims of himself stands before what the proxy saw.
      expect(place).toContain('proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;');
    }
  });
});
