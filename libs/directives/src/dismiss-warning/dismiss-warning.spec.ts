import { warningStream } from '../domain';
import { aContent } from '../domain/sample-content';
import { DraftDirective, type DirectiveDrafted } from '../draft-directive/draft-directive.command';
import { aMeta, BEN_CAT, openTestBed, type TestBed } from '../test-bed';
import { DismissWarning } from './dismiss-warning.command';

let bed: TestBed;
let directiveId: string;
beforeAll(async () => {
  bed = await openTestBed();
  ({ directiveId } = await bed.execute<DirectiveDrafted>(new DraftDirective(aMeta(), { content: aContent({ issuerId: BEN_CAT }) })));
});
afterAll(() => bed.close());
const say = (type: 'DismissWarning' | 'RaiseWarningAgain', of: string, change: { about?: string; reason?: string } = {}) => {
  const data = { directiveId: of, kind: 'outOfOrder', about: null, reason: 'hai sổ riêng của ông A', ...change } as const;
  return bed.execute(new DismissWarning(aMeta(), { type, data }));
};
const events = () => bed.eventsOf(warningStream(directiveId));

describe('a warning that a person looked into', () => {
  it('is dismissed once, its reason sealed under the key of the document', async () => {
    await say('DismissWarning', directiveId);
    await say('DismissWarning', directiveId, { reason: 'lý do khác' });
    expect(await events()).toMatchObject([{ type: 'WarningDismissed', data: { directiveId, kind: 'outOfOrder', about: null } }]);
    const [event] = await events();
    expect(event!.text.data).not.toContain('ông A');
    expect(bed.opened((event!.data as { reason: unknown }).reason)).toBe('hai sổ riêng của ông A');
  });
  it('shows again when somebody says so, and only where it was dismissed', async () => {
    await say('RaiseWarningAgain', directiveId);
    expect((await events()).map(({ type }) => type)).toEqual(['WarningDismissed', 'WarningRaisedAgain']);
    await expect(say('RaiseWarningAgain', directiveId, { about: 'other' })).rejects.toMatchObject({
      code: 'warning.not-dismissed',
      details: { directiveId, kind: 'outOfOrder' },
    });
  });
  it('is about a document that is held', () =>
    expect(say('DismissWarning', 'nobody')).rejects.toMatchObject({ code: 'directive.unknown', details: { id: 'nobody' } }));
  it('needs a reason', () =>
    expect(say('DismissWarning', directiveId, { about: 'x', reason: '' })).rejects.toMatchObject({ code: 'warning.reason-blank' }));
});
