import { mergeCatalogues } from '@cascade/event-store/domain';
import { authoritiesCatalogue } from '@cascade/authorities/domain';
import { directivesCatalogue } from './catalogue';
import { changeUpcasters } from './change.upcasters';

describe('the events of this room', () => {
  it('have names that the room below does not use', () => {
    const rooms = [directivesCatalogue, authoritiesCatalogue];
    const names = rooms.flatMap(({ versions }) => Object.keys(versions));
    expect(Object.keys(mergeCatalogues(rooms).versions)).toHaveLength(names.length);
  });
  it('have a way up for every retired version', () => {
    const retired = Object.entries(directivesCatalogue.versions).flatMap(([type, version]) =>
      Array.from({ length: version - 1 }, (_, at) => `${type}@${at + 1}`),
    );
    expect(Object.keys(directivesCatalogue.upcasters).toSorted()).toEqual(retired.toSorted());
  });
  it.each(['DirectiveAmended', 'DirectiveReplaced', 'DirectiveCorrected', 'DirectiveRepealed'] as const)(
    'read a plain sentence of %s as it was written',
    (type) => {
      const kept = { directiveId: 'd', byDirectiveId: null, sentence: 'Sửa đổi mục 2 Công văn số 278/UBND-VX', itemIds: [] };
      expect(changeUpcasters[`${type}@1`](kept)).toEqual(kept);
    },
  );
  it('read a plain reason of a recall and of a review as it was written', () => {
    const recalled = { directiveId: 'd', byDirectiveId: 'later', reason: 'ban hành nhầm thẩm quyền' };
    expect(changeUpcasters['DirectiveRecalled@1'](recalled)).toEqual(recalled);
    const reviewed = { directiveId: 'd', decision: 'keep', reason: 'không ảnh hưởng' } as const;
    expect(changeUpcasters['DirectiveReviewed@1'](reviewed)).toEqual(reviewed);
  });
});
