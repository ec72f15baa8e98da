import { rememberNow, serverNow, serverToday } from './server-clock';

describe('the day at the server', () => {
  it('is the browser’s own until an answer came', () => expect(Math.abs(serverNow() - Date.now())).toBeLessThan(1000));
  it('is as the last answer said, at UTC+7', () => {
    rememberNow('2020-08-21T23:30:00.000+07:00');
    expect(serverToday()).toBe('2020-08-21');
    rememberNow('2020-08-21T18:00:00.000Z');
    expect(serverToday()).toBe('2020-08-22');
  });
  it.each([undefined, 5, 'hôm qua'])('is not changed by what is no instant: %p', (asOf) => {
    rememberNow('2020-08-21T08:00:00+07:00');
    rememberNow(asOf);
    expect(serverToday()).toBe('2020-08-21');
  });
});
