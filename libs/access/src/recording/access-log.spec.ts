import type { AccessEvent } from '../domain';
import { openTestBed, type TestBed } from '../test-bed';
import { AccessLog } from './access-log';

let bed: TestBed;
beforeEach(async () => void (bed = await openTestBed()));
afterEach(() => bed.close());
const exported = (path: string): AccessEvent => ({ type: 'Exported', version: 1, data: { route: 'GET /api/x', path, format: 'csv' } });

describe('what left the system', () => {
  it('stands in the stream of its day, with who took it and for whom', async () => {
    await bed.get(AccessLog).record(exported('/api/x'), { actor: 'a', onBehalfOf: 'ben-cat' });
    expect(await bed.eventsOf('access-2020-08-21')).toMatchObject([
      { type: 'Exported', data: { path: '/api/x', format: 'csv' }, metadata: { actor: 'a', onBehalfOf: 'ben-cat' } },
    ]);
  });
  it('is there before the answer, each once, and shares its appends', async () => {
    const appends = jest.spyOn(bed.store, 'append');
    const log = bed.get(AccessLog);
    await Promise.all(Array.from({ length: 1_200 }, (_, at) => log.record(exported(`/${at}`), { actor: 'a', onBehalfOf: null })));
    const paths = (await bed.eventsOf('access-2020-08-21')).map(({ data }) => (data as { path: string }).path);
    expect(new Set(paths).size).toBe(1_200);
    expect(appends.mock.calls.length).toBeLessThanOrEqual(3);
  });
  it('is refused with what could not be written, and goes on afterwards', async () => {
    const log = bed.get(AccessLog);
    jest.spyOn(bed.store, 'append').mockRejectedValueOnce(new Error('disk full'));
    await expect(log.record(exported('/a'), { actor: 'a', onBehalfOf: null })).rejects.toThrow('disk full');
    await log.record(exported('/b'), { actor: 'a', onBehalfOf: null });
    expect(await bed.eventsOf('access-2020-08-21')).toHaveLength(1);
  });
});
