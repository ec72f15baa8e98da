import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PipeTransform, Type } from '@nestjs/common';
import { centralBodyId } from '@cascade/authorities/domain';
import Fastify, { type FastifyInstance } from 'fastify';
import { figure, inTurn, type BenchContext, type Measurement } from '../lib/bench';
import type { ClientsDone, ClientsJob } from '../lib/http-clients';
import { draftOrder, engineWithCountry, VisibleTasks } from '../lib/running-engine';

const load = createRequire(__filename);
const SERVER = dirname(load.resolve('@cascade/server'));
/** What the server itself is made of, by its compiled files: these parts are at none of its doors. */
const fromServer = <T>(...path: string[]): T => load(join(SERVER, ...path)) as T;
const CLIENTS = 64;

/** The same routes on Fastify alone: each body goes through the engine's own validation and nothing else happens. */
const bareRoutes = async (): Promise<FastifyInstance> => {
  const pipe = fromServer<{ validation(): PipeTransform }>('http', 'validation').validation();
  const directives = fromServer<Record<string, Type>>('api', 'directive-commands.dto');
  const tasks = fromServer<Record<string, Type>>('api', 'task-commands.dto');
  const fastify = Fastify();
  const route = (path: string, metatype: Type | undefined): void =>
    void fastify.post(path, async ({ body }) => {
      await pipe.transform(body, { type: 'body', metatype });
      return { revision: 0, after: '0' };
    });
  route('/api/directives', directives['DraftDto']);
  route('/api/tasks/:taskId/accept', directives['Occurring']);
  route('/api/tasks/:taskId/progress', tasks['ProgressDto']);
  route('/api/tasks/:taskId/report', tasks['ReportDto']);
  await fastify.listen({ port: 0, host: '127.0.0.1' });
  return fastify;
};
const send = async (clients: ChildProcess, job: ClientsJob): Promise<number> => {
  const answered = once(clients, 'message') as Promise<[ClientsDone]>;
  clients.send(job);
  const [{ commands, ms, refused }] = await answered;
  if (Object.keys(refused).length > 0) throw new Error(`commands were refused: ${JSON.stringify(refused)}`);
  return (commands / ms) * 1_000;
};
const run = async (context: BenchContext) => {
  const { engine } = await engineWithCountry(context);
  context.progress('http-64: giving out tasks');
  const order = await draftOrder(engine, context.quick);
  await order.issue();
  await engine.settled();
  const tasks = new VisibleTasks(engine);
  const ids = tasks.of(order.directiveId);
  tasks.close();
  await engine.listen();
  const { port } = engine.app.getHttpServer().address() as AddressInfo;
  const bare = await bareRoutes();
  const clients = fork(join(__dirname, '..', 'lib', 'http-clients.js'));
  const commands = context.quick ? 400 : 8_000;
  const turns = context.quick ? 1 : 4;
  const share = Math.floor(ids.length / (turns + 1));
  const job = (turn: number, at: number): ClientsJob => ({
    port: at,
    clients: CLIENTS,
    commands,
    tasks: ids.slice(turn * share, (turn + 1) * share),
    issuerId: centralBodyId('CP'),
    authorization: engine.localAuthorization,
  });
  const ours = async (turn: number): Promise<number> => {
    context.progress(`http-64: turn ${turn}`);
    const rate = await send(clients, job(turn, port));
    await engine.settled();
    return rate;
  };
  const plain = (turn: number): Promise<number> => send(clients, job(turn, (bare.server.address() as AddressInfo).port));
  const compared = await inTurn(turns, ours, plain);
  clients.kill();
  await bare.close();
  await engine.close();
  return [figure('http-64', 'commands/s', compared, {}, 'Fastify alone with the same validation of bodies, which stores nothing')];
};
export const http64: Measurement = { names: ['http-64'], run };
