import { mergeCatalogues } from '@cascade/event-store/domain';
import { authoritiesCatalogue } from '@cascade/authorities/domain';
import { directivesCatalogue } from './catalogue';

describe('the events of this room', () => {
  it('have names that the room below does not use', () => {
    const rooms = [directivesCatalogue, authoritiesCatalogue];
    const names = rooms.flatMap(({ versions }) => Object.keys(versions));
    expect(Object.keys(mergeCatalogues(rooms).versions)).toHaveLength(names.length);
  });
  it('are all of version 1, so nothing retired has to be read', () => {
    expect(new Set(Object.values(directivesCatalogue.versions))).toEqual(new Set([1]));
    expect(directivesCatalogue.upcasters).toEqual({});
  });
});
