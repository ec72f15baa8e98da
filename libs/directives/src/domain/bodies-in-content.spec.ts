import { bodiesIn } from './bodies-in-content';
import { aContent } from './sample-content';

const target = { kind: 'lowerCommittees', underId: 'town', level: 'commune', unitTypes: null, holder: false } as const;
describe('bodies in a content', () => {
  it('are its issuer, those it cites, addresses and gives work to, each once', () =>
    expect(
      bodiesIn(
        aContent({
          issuerId: 'town',
          addressees: [
            { text: 'UBND các xã', role: 'to', target, owesAnswer: null },
            { text: 'Sở Y tế', role: 'to', target: { kind: 'authority', authorityId: 'health' }, owesAnswer: null },
          ],
        }),
      ),
    ).toEqual(expect.arrayContaining(['town', 'health'])));
  it('leave out groups, which are no bodies, and what means nobody', () =>
    expect(
      bodiesIn(
        aContent({
          issuerId: '',
          citations: [],
          items: [],
          addressees: [
            { text: 'Nhóm', role: 'to', target: { kind: 'group', groupId: 'g' }, owesAnswer: null },
            { text: 'Lưu: VT', role: 'copy', target: null, owesAnswer: null },
            { text: 'Ai đó', role: 'to', target: { kind: 'unresolved', name: 'Ai đó', underId: null }, owesAnswer: null },
          ],
        }),
      ),
    ).toEqual([]));
});
