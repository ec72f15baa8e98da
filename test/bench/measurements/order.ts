import { join } from 'node:path';
import { EVENTS_FILE } from '@cascade/event-store';
import { figure, median, type BenchContext, type Measurement } from '../lib/bench';
import { bareAppends, writtenRows, type WrittenRows } from '../lib/bare-appends';
import { draftOrder, engineWithCountry, VisibleTasks } from '../lib/running-engine';

const LOOK_EVERY_MS = 5;
const rowsAfter = (rows: WrittenRows, position: number): WrittenRows => ({ ...rows, events: rows.events.filter(([at]) => at > position) });

/** One order with one item to every commune: from the command that issues it until the last of its tasks is shown, and until everything has come to rest. */
const run = async (context: BenchContext) => {
  const { engine, dataDir } = await engineWithCountry(context);
  const tasks = new VisibleTasks(engine);
  const visible: number[] = [];
  const settled: number[] = [];
  const bare: number[] = [];
  const turns = context.quick ? 1 : 3;
  let events = 0;
  for (let turn = 0; turn <= turns; turn += 1) {
    context.progress(`order-to-11000: turn ${turn}`);
    const order = await draftOrder(engine, context.quick);
    await engine.settled();
    const before = Number(await engine.store.head());
    const start = performance.now();
    await order.issue();
    while (tasks.count(order.directiveId) < order.recipients) await new Promise((resume) => setTimeout(resume, LOOK_EVERY_MS));
    const shown = performance.now() - start;
    await engine.settled();
    const rest = performance.now() - start;
    const rows = rowsAfter(writtenRows(join(dataDir, EVENTS_FILE)), before);
    events = rows.events.length;
    const plain = bareAppends(context.freshFolder('order-bare'), rows, 500);
    if (turn === 0) continue;
    visible.push(shown / 1_000);
    settled.push(rest / 1_000);
    bare.push(plain / 1_000);
  }
  tasks.close();
  await engine.close();
  const baseline = median(bare);
  const note = `bare appends of the ${events.toLocaleString('en-US')} events that follow, 500 a transaction`;
  return [
    figure('order-to-11000', 's', { value: median(visible), baseline }, { within: 3 }, note),
    figure('order-settled', 's', { value: median(settled), baseline }, {}, 'the same; until deliveries and drafts are done too'),
  ];
};
export const orders: Measurement = { names: ['order-to-11000', 'order-settled'], run };
