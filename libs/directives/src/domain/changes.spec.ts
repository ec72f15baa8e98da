import { specFor } from '@cascade/event-store/testing';
import { directive } from './directive.decider';
import type { DirectiveCommand } from './directive.decider';
import type { DirectiveEvent } from './directive.events';
import { aContent, anItem } from './sample-content';

const given = specFor(directive);
const directiveId = 'order';
const content = aContent({ items: [anItem({ itemId: 'item-1' })] });
const reading = { directiveId, symbol: null, issuedOn: '2020-08-17', content, readerVersion: '1', unconfirmed: [], warnings: [] };
const accepted: DirectiveEvent = { type: 'ReadingAccepted', version: 1, data: reading };
const drafted: DirectiveEvent = { type: 'Drafted', version: 1, data: { directiveId, content, answersDelivery: null } };
const recalled: DirectiveEvent = { type: 'DirectiveRecalled', version: 2, data: { directiveId, reason: 'sai', byDirectiveId: null } };
const corrected: DirectiveEvent = {
  type: 'ReadingCorrected',
  version: 2,
  data: { ...reading, corrections: [], unconfirmedSpans: {}, settled: [] },
};
const SENTENCE = 'Văn bản này thay thế Công văn số 278';
const said = { directiveId, byDirectiveId: 'later' as string | null, sentence: SENTENCE };
type Of = 'Amend' | 'Correct' | 'Replace' | 'Repeal';
const TYPES = {
  Amend: 'DirectiveAmended',
  Correct: 'DirectiveCorrected',
  Replace: 'DirectiveReplaced',
  Repeal: 'DirectiveRepealed',
} as const;
const hasItems = (type: Of): boolean => type === 'Amend' || type === 'Correct';
const change = (type: Of, over: object = {}): DirectiveCommand =>
  ({ type, data: { ...said, ...(hasItems(type) ? { itemIds: ['item-1'] } : {}), ...over } }) as DirectiveCommand;
const changed = (type: Of, over: object = {}): DirectiveEvent =>
  ({ type: TYPES[type], version: 2, data: { ...said, ...(hasItems(type) ? { itemIds: ['item-1'] } : {}), ...over } }) as DirectiveEvent;
const ALL: readonly Of[] = ['Amend', 'Correct', 'Replace', 'Repeal'];

describe.each(ALL)('%s', (type) => {
  it('changes what is out, with the sentence that says so', () => given(accepted).when(change(type)).then(changed(type)));
  it('has its sentence sealed where it may name people', () => {
    const sentence = { $sealed: { key: directiveId, nonce: 'n', text: 't' } };
    given(accepted).when(change(type, { sentence })).then(changed(type, { sentence }));
  });
  it('may come from a document that is not held', () =>
    given(accepted)
      .when(change(type, { byDirectiveId: null }))
      .then(changed(type, { byDirectiveId: null })));
  it('touches no draft and nothing unknown', () => {
    given(drafted).when(change(type)).thenRefused('directive.not-issued');
    given().when(change(type)).thenRefused('directive.unknown');
  });
  it('does not come from itself', () =>
    given(accepted)
      .when(change(type, { byDirectiveId: directiveId }))
      .thenRefused('change.by-itself'));
  it.each(['', ' \n'])('needs its sentence: %p', (sentence) =>
    given(accepted).when(change(type, { sentence })).thenRefused('change.sentence-blank'),
  );
});
describe('a change of some items', () => {
  it.each(['Amend', 'Correct'] as const)('%s names items that are there', (type) =>
    given(accepted)
      .when(change(type, { itemIds: ['item-1', 'item-9'] }))
      .thenRefused('change.item-unknown'),
  );
  it.each(['Amend', 'Correct'] as const)('%s may touch all of it, also after a recall: it only adds', (type) => {
    given(accepted)
      .when(change(type, { itemIds: [] }))
      .then(changed(type, { itemIds: [] }));
    given(accepted, recalled).when(change(type)).then(changed(type));
    given(accepted, changed('Replace')).when(change(type)).then(changed(type));
  });
});
describe('a change of what was recalled', () => {
  const on = (occurredAt: string) => [accepted, { ...recalled, occurredAt } as DirectiveEvent];
  const at = (type: 'Amend' | 'Correct', time: string) => ({ ...change(type), at: time }) as ReturnType<typeof change>;
  it.each(['Amend', 'Correct'] as const)('%s is learnt late where it came before, and refused from the recall on', (type) => {
    given(...on('2020-08-21'))
      .when(at(type, '2020-08-20'))
      .then(changed(type));
    given(...on('2020-08-21'))
      .when(at(type, '2020-08-20T23:59:59+07:00'))
      .then(changed(type));
    given(...on('2020-08-21'))
      .when(at(type, '2020-08-21'))
      .thenRefused('directive.recalled');
    given(...on('2020-08-21'))
      .when(at(type, '2020-09'))
      .thenRefused('directive.recalled');
  });
  it('is taken where the day of the recall does not exist, and so says nothing', () =>
    given(...on('2020-02-30'))
      .when(at('Amend', '2020-08-22'))
      .then(changed('Amend')));
  it('is taken where nobody said when it was recalled', () =>
    given(accepted, recalled).when(at('Amend', '2020-08-22')).then(changed('Amend')));
});
describe('the end of force', () => {
  it.each(['Replace', 'Repeal'] as const)('by %s comes once', (type) => given(accepted, changed(type)).when(change(type)).then());
  it('is not contradicted by another end', () => {
    given(accepted, changed('Replace')).when(change('Repeal')).thenRefused('directive.ended');
    given(accepted, changed('Repeal')).when(change('Replace')).thenRefused('directive.ended');
    given(accepted, changed('Replace'))
      .when(change('Replace', { byDirectiveId: 'other' }))
      .thenRefused('directive.ended');
  });
  it.each(['Replace', 'Repeal'] as const)('by %s does not come after a recall', (type) =>
    given(accepted, recalled).when(change(type)).thenRefused('directive.recalled'),
  );
  it('stays whatever is read anew of the letter', () =>
    expect(given(accepted, changed('Replace'), corrected).folds()).toMatchObject({
      status: 'received',
      ended: { how: 'replaced', byDirectiveId: 'later' },
    }));
  it('does not keep it from being recalled, or reviewed', () => {
    given(accepted, changed('Repeal'))
      .when({ type: 'Recall', data: recalled.data as never })
      .then(recalled);
    expect(given(accepted, changed('Repeal'), recalled).folds()).not.toHaveProperty('ended');
  });
});
