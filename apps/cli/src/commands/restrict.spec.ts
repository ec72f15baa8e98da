import { runWith, type Answering } from '../testing/run-with';

const ID = '0b6b7c9e-1111-4222-8333-444455556666';
const engine: Answering = ({ path }) => (path.endsWith('/resolve') ? { id: ID } : { revision: 3, after: 'x' });
const WHY = ['--reason', 'nội bộ'];

describe('cascade restrict', () => {
  it('restricts a document that is named by its symbol, with the basis', async () => {
    const { asked, text, exits } = await runWith(['restrict', '278/UBND-VX', '--basis', 'Lưu hành nội bộ', ...WHY], engine);
    expect(asked.at(-1)).toMatchObject({
      ...{ method: 'POST', path: `/api/directives/${ID}/restriction` },
      body: { reason: 'nội bộ', basis: 'Lưu hành nội bộ' },
    });
    expect([text.includes('278/UBND-VX'), exits]).toEqual([true, []]);
  });
  it('opens it again', async () => {
    const { asked } = await runWith(['restrict', ID, '--lift', ...WHY], engine);
    expect(asked).toMatchObject([{ path: `/api/directives/${ID}/restriction/lift`, body: { reason: 'nội bộ' } }]);
  });
  it('answers in JSON', async () =>
    expect(JSON.parse((await runWith(['restrict', ID, '--json', ...WHY], engine)).text)).toEqual({ revision: 3, after: 'x' }));
  it.each([[['restrict', ID]], [['restrict', ...WHY]], [['restrict', ID, '--lift', '--basis', 'x', ...WHY]]])(
    'is refused: %j',
    async (words) => {
      const { exits, asked } = await runWith(words, engine);
      expect([exits, asked]).toEqual([[2], []]);
    },
  );
});
