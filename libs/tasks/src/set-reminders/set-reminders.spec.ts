import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { ReminderPolicyQuery } from './reminder-policy.query';
import { SetReminders, type SetRemindersBody } from './set-reminders.command';

let bed: TestBed;
beforeAll(async () => void (bed = await openTestBed()));
afterAll(() => bed.close());
const SECRET = 'a-secret-of-24-characters';
const body = (over: Partial<SetRemindersBody> = {}): SetRemindersBody => ({
  ...{ authorityId: 'commune', email: 'lan@example.vn', webhookUrl: 'https://example.vn/hook', webhookSecret: SECRET },
  rules: [{ days: -3, about: 'ours', channels: ['email', 'webhook'] }],
  ...over,
});
const set = (over: Partial<SetRemindersBody> = {}) => bed.execute(new SetReminders(aMeta(), body(over)));
const standing = (authorityId: string) => bed.ask(new ReminderPolicyQuery(authorityId));

describe('what a body wants to be told', () => {
  it('is kept with its addresses and its secret sealed, and the secret is told to nobody', async () => {
    await set();
    const [event] = await bed.eventsOf('policy-commune');
    expect(event).toMatchObject({ type: 'RemindersSet', data: { rules: body().rules } });
    for (const plain of ['lan@', 'example.vn', SECRET]) expect(event!.text.data).not.toContain(plain);
    const told = await standing('commune');
    expect(told).toEqual({ rules: body().rules, email: 'lan@example.vn', webhookUrl: 'https://example.vn/hook', hasWebhookSecret: true });
    expect(JSON.stringify(told)).not.toContain(SECRET);
  });
  it('is nothing where nothing was ever said', async () =>
    expect(await standing('silent')).toEqual({ rules: [], email: null, webhookUrl: null, hasWebhookSecret: false }));
  it('is what was said last; addresses go where they are left out', async () => {
    await set({ authorityId: 'a', email: null, webhookUrl: null, webhookSecret: null, rules: [{ days: 1, about: 'given', channels: [] }] });
    expect(await standing('a')).toMatchObject({ email: null, hasWebhookSecret: false, rules: [{ days: 1 }] });
  });
  it.each<[Partial<SetRemindersBody>, string]>([
    [{ email: 'no address' }, 'reminders.address-unusable'],
    [{ email: 'a b@example.vn' }, 'reminders.address-unusable'],
    [{ webhookUrl: 'ftp://example.vn' }, 'reminders.address-unusable'],
    [{ webhookUrl: 'not a url' }, 'reminders.address-unusable'],
    [{ webhookSecret: 'too short' }, 'reminders.address-unusable'],
    [{ email: null }, 'reminders.channel-unset'],
    [{ webhookSecret: null }, 'reminders.channel-unset'],
    [{ rules: [{ days: 0.5, about: 'ours', channels: [] }] }, 'reminders.days-unusable'],
    [{ rules: [...body().rules, ...body().rules] }, 'reminders.rule-twice'],
  ])('is refused where it cannot be done: %j', async (over, code) => {
    await expect(set({ authorityId: 'wrong', ...over })).rejects.toMatchObject({ code });
    expect(await bed.eventsOf('policy-wrong')).toEqual([]);
  });
});
