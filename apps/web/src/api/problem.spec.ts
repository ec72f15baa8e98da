import { fieldErrors, fieldOf, ProblemError, problemIn, wordsOf, type Problem } from './problem';

const words = { vi: { title: 'Sai ngày', remedy: 'Nhập lại.' }, en: { title: 'Wrong day', remedy: 'Enter it again.' } };
const problem = (details: Problem['details'], status = 400, errors?: Problem['errors']): ProblemError =>
  new ProblemError({ status, code: 'x', details, words, ...(errors && { errors }) });

describe('a refusal', () => {
  it('is told in the language of the user', () => {
    expect(wordsOf(problem({}), 'vi')).toEqual(words.vi);
    expect(wordsOf(problem({}), 'en')).toEqual(words.en);
  });
  it('names its field, or none', () => {
    expect(fieldOf(problem({ field: 'dueAt' }))).toBe('dueAt');
    expect(fieldOf(problem({ field: 7 }))).toBeNull();
    expect(fieldOf(new Error('x'))).toBeNull();
  });
  it('of several fields is told at each', () => {
    const errors = [
      { field: 'name', vi: 'thiếu', en: 'is missing' },
      { field: 'rules.0.series', vi: 'dài quá', en: 'is too long' },
    ];
    expect(fieldErrors(problem({}, 422, errors), 'vi')).toEqual({ name: 'thiếu', 'rules.0.series': 'dài quá' });
    expect(fieldErrors(problem({}, 422, errors), 'en')).toEqual({ name: 'is missing', 'rules.0.series': 'is too long' });
  });
  it('of one field is told there', () =>
    expect(fieldErrors(problem({ field: 'asOf' }), 'en')).toEqual({ asOf: 'Wrong day Enter it again.' }));
  it('of no field is told at none', () => expect(fieldErrors(problem({}), 'vi')).toEqual({}));
  it('tells who is signed out, and who was too late', () => {
    expect([401, 403, 409].map((status) => problem({}, status).isSignedOut)).toEqual([true, false, false]);
    expect([401, 403, 409].map((status) => problem({}, status).isConflict)).toEqual([false, false, true]);
  });
});
describe('no answer', () => {
  it('says that what was typed is kept', () => expect(wordsOf(new ProblemError(null), 'en').remedy).toContain('kept'));
  it('that cannot be read is told as one', async () => {
    const read = await problemIn(new Response('<html>Bad gateway</html>', { status: 502 }));
    expect(read).toMatchObject({ status: 502, code: 'answer.unreadable' });
  });
  it('of another shape is no problem of ours', async () =>
    expect((await problemIn(new Response('{"error":"x"}', { status: 500 }))).code).toBe('answer.unreadable'));
  it('of ours is read as it is', async () => {
    const body = { status: 409, code: 'directive.moved-on', details: {}, words };
    expect(await problemIn(new Response(JSON.stringify(body), { status: 409 }))).toEqual(body);
  });
});
