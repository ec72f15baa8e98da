import { refusal, runWith, type Answering } from '../testing/run-with';

const duty = { recurrence: { text: 'trước 14 giờ hàng ngày' }, fromOn: '2020-08-18', untilOn: '2020-08-28', collectorText: null };
const occurrence = (period: string, status: string, submittedAt: number | null, amount?: number) => ({
  ...{ period, dueAt: `${period}T14:00:00+07:00`, status, submittedAt },
  values: amount === undefined ? null : [{ name: 'số máy', amount, unit: 'máy' }],
});
const occurrences = [
  occurrence('2020-08-18', 'met', Date.parse('2020-08-18T13:50:00+07:00'), 41),
  occurrence('2020-08-19', 'missed', null),
];
const engine: Answering = ({ method, path }) => {
  if (path === '/api/authorities') return { items: [{ authorityId: 'xa', name: 'UBND xã An Điền' }] };
  return method === 'POST' ? { revision: '1' } : { duty, occurrences };
};
const correct = ['reports', 't', '--correct', '2020-08-18', '--reason', 'nhập nhầm', '--as', 'UBND xã An Điền'];

describe('cascade reports', () => {
  it('lists each period with when it was due, when it came and its figures', async () => {
    const { text } = await runWith(['reports', 't'], engine);
    expect(text).toMatch(/đúng hạn\s+2020-08-18\s+hạn 18\/8\/2020 14:00\s+nộp 18\/8\/2020 13:50\s+số máy: 41 máy/);
    expect(text).toMatch(/thiếu\s+2020-08-19/);
  });
  it('speaks English to who reads English', async () => {
    const { text } = await runWith(['reports', 't'], engine, 'en');
    expect(text).toMatch(/from 18\/8\/2020 until 28\/8\/2020/);
    expect(text).toMatch(/in time\s+2020-08-18\s+due 18\/8\/2020 14:00\s+submitted 18\/8\/2020 13:50/);
    expect(text).toMatch(/missed\s+2020-08-19/);
  });
  it('puts a report right, of the event that is named or the last one', async () => {
    const last = await runWith([...correct, '--void'], engine);
    expect(last.asked.at(-1)).toMatchObject({
      ...{ method: 'POST', path: '/api/tasks/t/reports/2020-08-18/correct', onBehalfOf: 'xa' },
      body: { voided: true, reason: 'nhập nhầm', eventId: undefined },
    });
    expect([last.text, last.exits]).toEqual([expect.stringContaining('put right'), []]);
    const named = await runWith([...correct, '--event', 'e1', '--happened-at', '2020-08-18T13:00:00+07:00', '--json'], engine);
    expect(named.asked.at(-1)).toMatchObject({ body: { eventId: 'e1', happenedAt: '2020-08-18T13:00:00+07:00' } });
    expect(JSON.parse(named.text)).toEqual({ revision: '1' });
  });
  it('tells what is refused', async () => {
    const { text, exits } = await runWith(correct, (asked) =>
      asked.method === 'POST' ? refusal('fact.correction-empty', 422) : engine(asked),
    );
    expect([text, exits]).toEqual([expect.stringContaining('fact.correction-empty'), [1]]);
  });
});
