import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Level } from '@cascade/authorities/domain';
import { authoritiesCatalogue } from '@cascade/authorities/domain';
import { firstInstantOf } from '@cascade/calendar/domain';
import { directivesCatalogue, type Citation, type DirectiveContent } from '@cascade/directives/domain';
import { openMemoryEventStore, openReadModels, type Answer } from '@cascade/event-store';
import { mergeCatalogues, uuidV5, type Position } from '@cascade/event-store/domain';
import { tasksCatalogue } from '@cascade/tasks/domain';
import { projections, queries, veil } from '../read-models';
import { aCitation, aContent, anItem, symbol } from './contents';

export const NOW = '2020-08-21T08:00:00+07:00';
/** The id of the event that was recorded as the n-th of a world. */
export const eventIdOf = (ordinal: number): string => uuidV5(`world/${ordinal}`);
/** Opens a sealed text; null where its key is gone. */
type Unseal = NonNullable<Parameters<typeof openReadModels>[0]['unseal']>;
interface LetterOptions {
  readonly issuer: string;
  readonly symbol: string;
  readonly on: string | null;
  readonly cites?: readonly Partial<Citation>[];
  readonly content?: Partial<DirectiveContent>;
  readonly unconfirmed?: readonly string[];
}
/** Who asks, where something may be kept from them: the bodies at which they hold a role. */
interface At {
  readonly asOf?: string;
  readonly knownAt?: number;
  readonly viewer?: { readonly bodies: readonly string[] };
}
/**
 * A log in memory and the real read side over it, with short words for what happens in a campaign. Two worlds of which the same is said are the same: ids come
 * from ordinals, and the log's clock stands at `recordedAt`, where one is given.
 */
export const openWorld = async ({ recordedAt, unseal }: { readonly recordedAt?: string; readonly unseal?: Unseal } = {}) => {
  const catalogue = mergeCatalogues([authoritiesCatalogue, directivesCatalogue, tasksCatalogue]);
  const folder = mkdtempSync(join(tmpdir(), 'lineage-'));
  const store = await openMemoryEventStore({ catalogue, ...(recordedAt ? { now: () => firstInstantOf(recordedAt) } : {}) });
  const models = await openReadModels({
    store,
    folder,
    projections,
    queries,
    veil,
    catalogue,
    threads: false,
    ...(unseal ? { unseal } : {}),
    now: () => firstInstantOf(NOW),
  });
  let ordinal = 0;
  let head: Position = 0n;

  /** Records an event and returns its ordinal. */
  const say = async (stream: string, type: string, data: object, occurredAt: string | null): Promise<number> => {
    const metadata = { occurredAt, actor: 'account', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null };
    ({ position: head } = await store.append(stream, [{ id: eventIdOf(ordinal + 1), type, version: 1, data, metadata }], 'any'));
    return (ordinal += 1);
  };
  const ask = async <R>(name: string, params: object, at: At = {}): Promise<Answer<R>> => {
    const { asOf, knownAt, viewer } = at;
    return models.ask<R>(name, params, {
      after: head,
      ...(asOf ? { asOf: firstInstantOf(asOf) } : {}),
      ...(knownAt === undefined ? {} : { knownAt }),
      ...(viewer === undefined ? {} : { asks: { viewer, now: firstInstantOf(NOW) } }),
    });
  };
  const body = (id: string, level: Level, name: string, parentId: string | null, unitName: string | null = null) => {
    const unit = unitName === null ? null : { scheme: '2020', level, code: id, type: '', name: unitName };
    return say(
      `authority-${id}`,
      'AuthorityEstablished',
      { authorityId: id, kind: 'peoplesCommittee', level, name, unit, parentId },
      '2019-09-11',
    );
  };
  return {
    say,
    store,
    models,
    answer: async <R>(name: string, params: object, at?: At): Promise<R> => (await ask<R>(name, params, at)).result,
    ordinal: () => ordinal,
    close: async (): Promise<void> => {
      await models.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
    body,
    /** 'p' above 't' above 'c': one body of each level. */
    bodiesOfThree: async (): Promise<void> => {
      await body('p', 'province', 'UBND p', null);
      await body('t', 'district', 'UBND t', 'p');
      await body('c', 'commune', 'UBND c', 't');
    },
    letter: (id: string, { issuer, symbol: written, on, cites = [], content = {}, unconfirmed = [] }: LetterOptions) => {
      const citations = cites.map((change, index) => aCitation({ citationId: `${id}-citation-${index}`, ...change }));
      const items = [anItem({ itemId: `${id}-item`, label: '1' })];
      const whole = aContent({ issuerId: issuer, citations, items, ...content });
      return say(
        `directive-${id}`,
        'ReadingAccepted',
        {
          directiveId: id,
          symbol: written ? symbol(written) : null,
          issuedOn: on,
          content: whole,
          readerVersion: '1',
          unconfirmed,
          warnings: [],
        },
        on,
      );
    },
    draft: (id: string, issuer: string, on: string, cites: readonly Partial<Citation>[]) =>
      say(
        `directive-${id}`,
        'Drafted',
        {
          directiveId: id,
          answersDelivery: null,
          content: aContent({
            issuerId: issuer,
            citations: cites.map((change, index) => aCitation({ citationId: `${id}-citation-${index}`, ...change })),
            items: [],
          }),
        },
        on,
      ),
    cited: (
      referenceId: string,
      written: string,
      issuerId: string | null,
      issuerAsWritten: string | null = null,
      issuedOn: string | null = '2020-08-17',
    ) =>
      say(
        `reference-${referenceId}`,
        'ReferenceCited',
        { referenceId, documentType: 'CT', symbol: symbol(written), issuedOn, issuerId, issuerAsWritten, byDirectiveId: 'x' },
        '2020-08-18',
      ),
    identified: (referenceId: string, directiveId: string) =>
      say(
        `reference-${referenceId}`,
        'ReferenceIdentified',
        { referenceId, directiveId, method: 'key', methodVersion: 1, confidence: 1 },
        '2020-08-18',
      ),
    separated: (referenceId: string, directiveId: string) =>
      say(`reference-${referenceId}`, 'ReferenceSeparated', { referenceId, directiveId, reason: 'khác' }, '2020-08-20'),
    delivery: async (
      directiveId: string,
      authorityId: string,
      on: string,
      { owes = true, received = true, draftId = null as string | null, role = 'to' } = {},
    ) => {
      const stream = `delivery-${directiveId}-${authorityId}`;
      await say(stream, 'DeliverySent', { directiveId, authorityId, role, text: 'UBND các xã, phường' }, on);
      if (owes) await say(stream, 'DerivationOwed', { directiveId, authorityId, draftId, itemIds: [] }, on);
      if (received) await say(stream, 'DeliveryReceived', { directiveId, authorityId, arrivalNumber: '1', evidence: null }, on);
    },
    answered: (directiveId: string, authorityId: string, byDirectiveId: string, on: string) =>
      say(
        `delivery-${directiveId}-${authorityId}`,
        'DerivationAnswered',
        { directiveId, authorityId, byDirectiveId, path: [byDirectiveId, directiveId], methodVersion: 1 },
        on,
      ),
    task: async (
      taskId: string,
      directiveId: string,
      bodyId: string,
      on: string,
      { dueAt = null as string | null, force = 'binding', assigneeId = bodyId, issuerId = 'issuer' } = {},
    ) => {
      const data = { taskId, directiveId, itemId: `${directiveId}-item`, assigneeId, bodyId, issuerId, force, verb: 'Giao' };
      await say(`task-${taskId}`, 'TaskAssigned', data, on);
      if (dueAt)
        await say(
          `task-${taskId}`,
          'DeadlineSet',
          { taskId, rule: { kind: 'fixed', text: '' }, trigger: null, calendarVersion: '1', dueAt },
          on,
        );
    },
    reported: (taskId: string, productOn: string, on: string) =>
      say(`task-${taskId}`, 'TaskReportedDone', { taskId, reportId: `${taskId}-report`, productOn, productSymbol: null, note: null }, on),
    confirmed: (taskId: string, on: string) => say(`task-${taskId}`, 'TaskConfirmed', { taskId, reportId: `${taskId}-report` }, on),
    returned: (taskId: string, on: string) =>
      say(`task-${taskId}`, 'TaskReturned', { taskId, reportId: `${taskId}-report`, reason: 'thiếu' }, on),
    withdrawn: (taskId: string, on: string) => say(`task-${taskId}`, 'TaskWithdrawn', { taskId, reason: 'sai' }, on),
    amended: (directiveId: string, on: string) =>
      say(`directive-${directiveId}`, 'DirectiveAmended', { directiveId, byDirectiveId: null, sentence: '', itemIds: [] }, on),
    recalled: (directiveId: string, on: string) =>
      say(`directive-${directiveId}`, 'DirectiveRecalled', { directiveId, reason: 'sai', byDirectiveId: null }, on),
    reviewed: (directiveId: string, on: string) =>
      say(`directive-${directiveId}`, 'DirectiveReviewed', { directiveId, decision: 'keep', reason: '' }, on),
  };
};
export type World = Awaited<ReturnType<typeof openWorld>>;
