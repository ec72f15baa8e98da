import { execFile } from 'node:child_process';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { promisify } from 'node:util';

/** Host and port of every node that an address of a real server names. */
export const nodesOf = (address: string): readonly string[] =>
  (/^[^:]+:\/\/(?:[^@/]*@)?([^/?]+)/.exec(address)?.[1] ?? '').split(',').map((node) => (node.includes(':') ? node : `${node}:2113`));

/** Asks a node over HTTP, with the account of the address. @returns status and body */
const ask = (address: string, node: string, method: string, path: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const isPlain = address.includes('tls=false');
    const auth = decodeURIComponent(/\/\/([^@/]+)@/.exec(address)?.[1] ?? 'admin:changeit');
    const headers = { accept: 'application/json', ...(method === 'POST' ? { 'content-length': 0 } : {}) };
    (isPlain ? plain : secure)(
      `${isPlain ? 'http' : 'https'}://${node}${path}`,
      { method, auth, headers, rejectUnauthorized: false, timeout: 3_000 },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (part: string) => (body += part));
        answer.once('end', () => resolve({ status: answer.statusCode ?? 0, body }));
      },
    )
      .once('timeout', function (this: { destroy(error: Error): void }) {
        this.destroy(new Error(`${node} does not answer`));
      })
      .once('error', reject)
      .end();
  });
/** Asks a node to lead no longer; followers pay no heed. */
export const resign = async (address: string, node: string): Promise<void> => {
  const { status } = await ask(address, node, 'POST', '/admin/node/resign');
  if (status === 401) throw new Error('this account may not ask for an election');
};
interface Member {
  readonly state: string;
  readonly isAlive: boolean;
  readonly httpEndPointPort: number;
}
/** Who leads by the word of the first node that answers, and who follows; by the names of the address. */
export const rolesOf = async (address: string): Promise<{ leader: string; followers: readonly string[] }> => {
  const nodes = nodesOf(address);
  if (nodes.length === 1) return { leader: nodes[0]!, followers: [] };
  for (const node of nodes) {
    const answer = await ask(address, node, 'GET', '/gossip').catch(() => null);
    if (answer?.status !== 200) continue;
    const { members } = JSON.parse(answer.body) as { members: readonly Member[] };
    const having = (state: string) =>
      nodes.filter((each) => members.some((one) => one.isAlive && one.state === state && each.endsWith(`:${one.httpEndPointPort}`)));
    const [leader] = having('Leader');
    if (leader) return { leader, followers: having('Follower') };
  }
  throw new Error('no node leads');
};
/**
 * Does to a real node what only its owner can: `KURRENTDB_FAULTS` names a program that is called with `kill`, `pause`, `resume` or `start` and the node's
 * `host:port`, and does it (SIGKILL, SIGSTOP, SIGCONT; `start` does nothing where it runs). Null where none is given.
 */
export const faultsOf = (): ((act: 'kill' | 'pause' | 'resume' | 'start', node: string) => Promise<void>) | null => {
  const program = process.env['KURRENTDB_FAULTS'];
  if (!program) return null;
  // A server takes every KURRENTDB_… for a setting of its own, and does not start where it knows one of them not.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('KURRENTDB_')));
  return async (act, node) => void (await promisify(execFile)(program, [act, node], { timeout: 30_000, env }));
};
