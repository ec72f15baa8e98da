import { carry, session, sessionAsked, whileAsked } from './session';

describe('what changes something', () => {
  it('waits for the answer who is signed in', async () => {
    let answer: (csrf: string) => void = () => undefined;
    void whileAsked(new Promise<string>((resolve) => (answer = resolve)).then((csrf) => carry({ csrf })));
    const word = sessionAsked().then(() => session().csrf);
    answer('word');
    expect(await word).toBe('word');
  });
  it('goes on where the question failed', async () => {
    await expect(whileAsked(Promise.reject(new Error('no connection')))).rejects.toThrow('no connection');
    await expect(sessionAsked()).resolves.toBeUndefined();
  });
});
