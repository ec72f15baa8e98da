import { timelineOf, type Said } from '../testing/timeline';
import { carriages } from './carriages.projection';

const id = { directiveId: 'order', authorityId: 'town' };
const item = { itemId: 'i1', verdict: 'carried', byItemIds: ['j1'], likeness: 0.9, weakenings: [] };
const judged = (at: string, byDirectiveId = 'answer', items: object[] = [item]): Said => [
  'CarriageJudged',
  { ...id, byDirectiveId, method: 'words', methodVersion: 1, items },
  at,
];
const decided = (at: string, verdict: string, byDirectiveId = 'answer'): Said => [
  'CarriageDecided',
  { ...id, byDirectiveId, itemId: 'i1', verdict, reason: 'vì' },
  at,
];
const decision = (verdict: string) => JSON.stringify({ i1: { verdict, reason: 'vì', actor: 'account' } });

describe('how items fared', () => {
  it('is what was proposed, and what people decided since', () => {
    const line = timelineOf(carriages, judged('2020-08-18'), decided('2020-08-20', 'weakened'));
    expect(line.at('2020-08-17')).toBeUndefined();
    expect(line.at('2020-08-19')).toEqual({
      directive_id: 'order',
      authority_id: 'town',
      by_directive_id: 'answer',
      method_version: 1,
      judged_json: JSON.stringify([item]),
      decided_json: '{}',
    });
    expect(line.value('2020-08-20', 'decided_json')).toBe(decision('weakened'));
  });
  it('keeps a decision when it is proposed anew', () => {
    const line = timelineOf(carriages, judged('2020-08-18'), decided('2020-08-19', 'weakened'), judged('2020-08-20', 'answer', []));
    expect([line.value('2020-08-20', 'judged_json'), line.value('2020-08-20', 'decided_json')]).toEqual(['[]', decision('weakened')]);
  });
  it('takes the decision recorded last of those that hold by then', () => {
    const line = timelineOf(carriages, judged('2020-08-18'), decided('2020-08-19', 'weakened'), decided('2020-08-20', 'carried'));
    expect([line.value('2020-08-19', 'decided_json'), line.value('2020-08-21', 'decided_json')]).toEqual([
      decision('weakened'),
      decision('carried'),
    ]);
  });
  it('begins again with another answer', () =>
    expect(
      timelineOf(carriages, judged('2020-08-18'), decided('2020-08-19', 'weakened'), judged('2020-08-20', 'other')).at('2020-08-20'),
    ).toMatchObject({
      by_directive_id: 'other',
      decided_json: '{}',
    }));
  it('is not decided before it was proposed', () => {
    const line = timelineOf(carriages, judged('2020-08-18'), decided('2020-08-10', 'dropped'));
    expect([line.at('2020-08-17'), line.value('2020-08-18', 'decided_json')]).toEqual([undefined, decision('dropped')]);
    expect(timelineOf(carriages, decided('2020-08-10', 'dropped')).at('2020-08-30')).toBeUndefined();
  });
});

it('a decision whose reason nobody can open any more is still a decision', () => {
  const sealed: Said = ['CarriageDecided', { ...id, byDirectiveId: 'answer', itemId: 'i1', verdict: 'dropped', reason: { $sealed: {} } }, '2020-08-19']; // prettier-ignore
  const items = { i1: { verdict: 'dropped', reason: '', actor: 'account' } };
  expect(timelineOf(carriages, judged('2020-08-18'), sealed).value('2020-08-19', 'decided_json')).toBe(JSON.stringify(items));
});
