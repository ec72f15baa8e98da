import { projections as directivesProjections } from '@cascade/directives';
import { projections } from '../read-models';
import { openWorld, type World } from '../testing/world';
import { closedTo } from './closed-documents';
import type { DocumentAccessAnswer } from './document-access.query';
import { veil } from './veil';

/** Columns of text that say nothing that only the document says: ids, states, numbers and names that are known without it. */
const TOLD = new Set(
  [
    'directives: directive_id status origin document_type number notation symbol_key symbol_folded symbol_written issuer_id issued_on own_reference_id',
    'directives: answers_delivery ended_as kept_by',
    'items: item_id directive_id label carries_directive_id carries_item_id',
    'citations: citation_id directive_id reference_id relation document_type number notation issuer_id issued_on',
    'changes: directive_id kind by_directive_id item_ids event_id',
    'letter_texts: directive_id symbol tags',
    'references_cited: reference_id directive_id document_type symbol_written symbol_key symbol_folded issuer_id issuer_written issued_on',
    'deliveries: directive_id authority_id role state arrival_number received_by lead_id co_operators limit_on answer_symbol recall owes draft_id answered_by',
    'carriages: directive_id authority_id by_directive_id judged_json',
    'numbers: directive_id number state double',
    'dismissals: directive_id warning_key',
    'figures: task_id area_id',
    'reports: task_id period',
    'duties: task_id',
    'tasks: task_id directive_id item_id assignee_id body_id issuer_id force verb status deadline_kind last_report_id extension lead_id',
    'reminders: reminder_id task_id directive_id authority_id about channels error email webhook',
    'hand_reminders: reminder_id task_id by_id',
    'delivery_reminders: reminder_id directive_id authority_id by_id',
    'letter_readings: directive_id reader_version document_key judged_json',
    'joins: join_id decision kept_id other_id actor',
  ].flatMap((line) => {
    const [table = '', columns = ''] = line.split(': ');
    return columns.split(' ').map((column) => `${table}.${column}`);
  }),
);
/** Of bodies, people, calendars and rules: no document stands in them. */
const ELSEWHERE = /^(authorities|groups|delegations|successions|reminder_rules|work_days|refused_letters|accounts|account-roles)$/;

describe('the veil', () => {
  it('has thought of every column of text', () => {
    const forgotten = [...projections, ...directivesProjections].flatMap(({ name, columns }) =>
      ELSEWHERE.test(name)
        ? []
        : Object.entries(columns as Record<string, string>).flatMap(([column, type]) =>
            type !== 'text' || TOLD.has(`${name}.${column}`) || veil.tables[name]?.columns[column] ? [] : [`${name}.${column}`],
          ),
    );
    expect(forgotten).toEqual([]);
  });
});
describe('a restricted document', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.body('province', 'province', 'UBND tỉnh Bình Dương', null);
    await world.body('town', 'district', 'UBND thị xã Bến Cát', 'province');
    await world.body('ward', 'commune', 'UBND phường Thới Hòa', 'town');
    await world.body('other', 'district', 'UBND thị xã Tân Uyên', 'province');
    await world.letter('order', { issuer: 'town', symbol: '278/UBND-VX', on: '2020-08-17' });
    await world.letter('open', { issuer: 'town', symbol: '279/UBND-VX', on: '2020-08-17' });
    await world.delivery('order', 'ward', '2020-08-17', { draftId: 'draft' });
    await world.say('directive-draft', 'Drafted', draft('draft', 'delivery-order-ward'), '2020-08-18');
    await world.delivery('draft', 'ward', '2020-08-18', { draftId: 'below' });
    await world.say('directive-below', 'Drafted', draft('below', 'delivery-draft-ward'), '2020-08-18');
    await world.task('given', 'order', 'elsewhere', '2020-08-17');
    await world.say('directive-order', 'DirectiveRestricted', { directiveId: 'order', reason: 'nội bộ', basis: null }, '2020-08-19');
  });
  afterAll(() => world.close());
  const draft = (directiveId: string, answersDelivery: string) => ({
    ...{ directiveId, answersDelivery },
    content: { documentType: 'CV', issuerId: 'ward', subject: 'x', addressees: [], citations: [], items: [], signatory: null, place: null },
  });
  const access = (params: object, bodies: readonly string[] | null) =>
    world.answer<DocumentAccessAnswer>('document-access', { ...params, viewer: bodies && { bodies } });
  it.each([
    ['nobody in particular', [], true],
    ['its issuer', ['town'], false],
    ['a body above its issuer', ['province'], false],
    ['whom it went to', ['ward'], false],
    ['who has a task of it', ['elsewhere'], false],
    ['a body beside', ['other'], true],
    ['one of several', ['other', 'ward'], false],
  ] as const)('and %s', async (_, bodies, closed) =>
    expect(await access({ directiveId: 'order' }, bodies)).toEqual({ directiveId: 'order', restricted: true, closed }),
  );
  it('is closed to nobody from whom nothing is kept', async () =>
    expect(await access({ directiveId: 'order' }, null)).toEqual({ directiveId: 'order', restricted: true, closed: false }));
  it('makes its answers restricted, and theirs', async () => {
    expect(await access({ directiveId: 'draft' }, ['other'])).toMatchObject({ restricted: true, closed: true });
    expect(await access({ directiveId: 'below' }, ['other'])).toMatchObject({ restricted: true, closed: true });
    expect(await access({ directiveId: 'open' }, ['other'])).toMatchObject({ restricted: false, closed: false });
  });
  it('is meant by its tasks', async () => {
    expect(await access({ taskId: 'given' }, ['other'])).toEqual({ directiveId: 'order', restricted: true, closed: true });
    expect(await access({ taskId: 'nobody' }, ['other'])).toEqual({ directiveId: null, restricted: false, closed: false });
  });
  it('opens with the last word said, and what answers it with a word of its own', async () => {
    await world.say('directive-draft', 'RestrictionLifted', { directiveId: 'draft', reason: 'mở' }, '2020-08-19');
    expect(await access({ directiveId: 'draft' }, ['other'])).toMatchObject({ restricted: false });
    expect(await access({ directiveId: 'below' }, ['other'])).toMatchObject({ restricted: false });
    expect(await access({ directiveId: 'order' }, ['other'])).toMatchObject({ restricted: true });
    // Said later, though dated earlier: what was said last holds.
    await world.say('directive-order', 'RestrictionLifted', { directiveId: 'order', reason: 'mở' }, '2020-08-18');
    expect(await access({ directiveId: 'order' }, ['other'])).toMatchObject({ restricted: false, closed: false });
  });
  it('is named by the veil', () => expect(veil.hiddenFrom).toBe(closedTo));
});
