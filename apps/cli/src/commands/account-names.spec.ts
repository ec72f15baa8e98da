import { runWith } from '../testing/run-with';

const AN = '0b6b7c9e-1111-4222-8333-444455556666';
const item = (actor: string) => ({
  ...{ revision: '0', type: 'Drafted', version: 1, data: {}, occurredAt: '2020-08-17', recordedAt: '2020-08-17T03:00:00Z' },
  ...{ actor, onBehalfOf: null },
});
const history = (fullName: string | null, json = false) =>
  runWith(['history', 'task-x', ...(json ? ['--json'] : [])], ({ path }) =>
    path === '/api/account-names'
      ? { items: [{ accountId: AN, fullName, bodies: ['UBND xã An Tây'] }] }
      : { stream: 'task-x', items: [item(AN), item('system'), item(AN)], next: null },
  );

describe('who did it, in a history', () => {
  it('is a name with its body beside the id, asked for once', async () => {
    const { text, asked } = await history('Nguyễn Văn An');
    expect(text).toContain(`Nguyễn Văn An (UBND xã An Tây) ${AN}`);
    expect(text).toContain('system');
    expect(asked.at(-1)).toMatchObject({ path: '/api/account-names', query: { ids: AN } });
  });
  it('is the id where the name was erased, and in JSON', async () => {
    expect((await history(null)).text).toContain(AN);
    const { text, asked } = await history('Nguyễn Văn An', true);
    expect(asked).toHaveLength(1);
    expect(text).not.toContain('Nguyễn');
  });
});
