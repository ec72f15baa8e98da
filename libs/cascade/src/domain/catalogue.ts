import type { EventCatalogue } from '@cascade/event-store/domain';

export const cascadeCatalogue: EventCatalogue = { versions: { AddresseesListed: 1, AddresseesResolved: 1 }, upcasters: {} };
