import { checkReporter } from './task-roles';
import { UNASSIGNED, type KnownTask } from './task.state';

const assigned: KnownTask = {
  ...UNASSIGNED,
  assignment: { directiveId: 'order', assigneeId: 'chairman', bodyId: 'commune', issuerId: 'town', force: 'binding', verb: null },
  parts: [
    { authorityId: 'office', role: 'lead', part: null, limitOn: null },
    { authorityId: 'police', role: 'coOperator', part: null, limitOn: null },
  ],
};
const collected: KnownTask = { ...assigned, duty: { collectorId: 'district-office' } as never };
const DOERS = ['chairman', 'commune', 'office'];
const EVERYBODY = [...DOERS, 'police', 'town', 'district-office', 'sister', 'stranger', 'province'];
/** Who of all may give the word. */
const may = (type: 'Submit' | 'Waive', state: KnownTask, evidence?: string | null): readonly string[] =>
  EVERYBODY.filter((body) => {
    try {
      checkReporter('t', type, state, [body], evidence, ['province']);
      return true;
    } catch (error) {
      expect(error).toMatchObject({ code: 'task.not-yours', details: { taskId: 't', rule: type === 'Waive' ? 'giver' : 'doer' } });
      return false;
    }
  });

describe('whose a periodic report is', () => {
  it.each<[string, 'Submit' | 'Waive', KnownTask, string | null | undefined, readonly string[]]>([
    ['the doer’s, its body’s and its leading unit’s', 'Submit', assigned, undefined, ['chairman', 'commune', 'office']],
    ['the collector’s too, where one is named', 'Submit', collected, null, ['chairman', 'commune', 'office', 'district-office']],
    ['no other’s with blank evidence', 'Submit', assigned, '  ', ['chairman', 'commune', 'office']],
    ['the giver’s with evidence, and that of who stands above', 'Submit', assigned, 'fax ngày 20/8', [...DOERS, 'town', 'province']],
    ['no sister’s and no stranger’s, whatever shows it', 'Submit', collected, 'fax', [...DOERS, 'town', 'district-office', 'province']],
    ['nobody’s where nobody was given the task', 'Submit', UNASSIGNED, null, []],
    ['to do without it is the giver’s word', 'Waive', collected, null, ['town']],
    ['which no evidence lends to another', 'Waive', collected, 'fax ngày 20/8', ['town']],
  ])('%s', (_, type, state, evidence, bodies) => expect(may(type, state, evidence)).toEqual(bodies));
  it.each(['Submit', 'Waive'] as const)('%s is not judged where nobody is named', (type) =>
    expect(() => checkReporter('t', type, assigned, null)).not.toThrow(),
  );
  it('says to whom it would be left', () =>
    expect(() => checkReporter('t', 'Submit', collected, ['stranger'])).toThrow(
      expect.objectContaining({ details: { taskId: 't', rule: 'doer', bodies: ['chairman', 'commune', 'office', 'district-office'] } }),
    ));
});
