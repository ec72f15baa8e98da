import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { centralBodyId, type Target } from '@cascade/authorities/domain';
import { DraftDirective, IssueDirective } from '@cascade/directives';
import type { DirectiveContent } from '@cascade/directives/domain';
import type { CommandMeta } from '@cascade/event-store/domain';
import { openEngine, type Engine } from '@cascade/server';
import type { BenchContext } from './bench';

export const COMMUNES = 10_614;
const GOVERNMENT = centralBodyId('CP');

/** The whole engine with every body of the country in it, over a folder of its own. */
export const engineWithCountry = async (context: BenchContext): Promise<{ engine: Engine; dataDir: string }> => {
  const dataDir = context.freshFolder('engine');
  context.progress('loading the country');
  const engine = await openEngine({ dataDir, port: 0, host: '127.0.0.1', log: 'quiet' }, { fill: 'country' });
  await engine.settled();
  return { engine, dataDir };
};
const metaAt = (occurredAt: string): CommandMeta => {
  const commandId = randomUUID();
  return { commandId, actor: 'bench', onBehalfOf: GOVERNMENT, occurredAt, correlationId: commandId, causationId: null };
};
/** Every commune of the country, or for small sizes every district. */
const addressed = (quick: boolean): Target => ({
  kind: 'lowerCommittees',
  underId: GOVERNMENT,
  level: quick ? 'district' : 'commune',
  unitTypes: null,
  holder: false,
});
const orderTo = (target: Target): DirectiveContent => ({
  documentType: 'CT',
  issuerId: GOVERNMENT,
  issuerAsWritten: 'Thủ tướng Chính phủ',
  place: 'Hà Nội',
  subject: 'tăng cường các biện pháp phòng, chống dịch bệnh trong tình hình mới',
  urgency: 'khẩn',
  signatory: null,
  addressees: [{ text: 'UBND các xã, phường, thị trấn', role: 'to', target, owesAnswer: null }],
  citations: [],
  items: [
    {
      itemId: randomUUID(),
      label: '1',
      span: null,
      text: 'Rà soát, lập danh sách theo từng thôn, tổ dân phố; cập nhật hằng ngày số liệu tăng, giảm và chịu trách nhiệm trước cấp trên trực tiếp.',
      assignees: [{ text: 'UBND các xã, phường, thị trấn', target }],
      coOperators: [],
      verb: 'Giao',
      deadline: { kind: 'fixed', text: 'trước ngày 25/8/2020', on: '2020-08-25', hour: null, inclusive: false },
      recurrence: null,
      target: null,
      reportTo: null,
      channel: null,
      carries: null,
    },
  ],
});
export interface Order {
  readonly directiveId: string;
  readonly recipients: number;
}
/** Drafts an order with one item to all of a level; `issue` sends it out. */
export const draftOrder = async (engine: Engine, quick: boolean): Promise<Order & { issue(): Promise<void> }> => {
  const content = orderTo(addressed(quick));
  const { directiveId } = await engine.execute<{ directiveId: string }>(
    new DraftDirective(metaAt('2020-08-17T08:00:00+07:00'), { content, answersDelivery: null }),
  );
  const meta = metaAt('2020-08-17T09:00:00+07:00');
  return {
    directiveId,
    recipients: quick ? 707 : COMMUNES,
    issue: () => engine.execute(new IssueDirective(meta, { directiveId, issuedOn: '2020-08-17', notation: 'CT-TTg' })),
  };
};
/** The tasks of an order that the read models show at this moment. */
export class VisibleTasks {
  readonly #engine: Engine;
  #file: string | null = null;
  #db: DatabaseSync | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
  }
  of(directiveId: string): string[] {
    return this.#rows('SELECT task_id AS id FROM tasks WHERE directive_id = ? AND known_to = 9007199254740991', directiveId);
  }
  count(directiveId: string): number {
    return Number(this.#rows('SELECT count(*) AS id FROM tasks WHERE directive_id = ? AND known_to = 9007199254740991', directiveId)[0]);
  }
  close(): void {
    this.#db?.close();
  }
  #rows(sql: string, directiveId: string): string[] {
    const file = this.#engine.readModels.file();
    if (file !== this.#file || !this.#db) {
      this.#db?.close();
      this.#db = new DatabaseSync(file!, { readOnly: true });
      this.#file = file;
    }
    return (this.#db.prepare(sql).all(directiveId) as { id: string | number }[]).map(({ id }) => String(id));
  }
}
