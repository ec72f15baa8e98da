import { instantOrNull } from '@cascade/calendar/domain';
import type { Reaction, ReactionAppend } from '@cascade/event-store';
import { uuidV5, type RecordedEvent } from '@cascade/event-store/domain';
import type { ReadingAccepted, ReadingCorrected } from '@cascade/directives/domain';
import { addresseesStream, type AddresseesEvent, type Expansion } from '../domain';
import { inBatches, patiently, type CascadeDeps } from './cascade-deps';
import type { Said, Saying } from './recorded-content';

type Reading = ReadingAccepted | ReadingCorrected;
/** Entries a page: about 100 kB, a tenth of what one append may carry. */
const PAGE = 400;

/**
 * Who the directive reaches is expanded once, as of its date of issue and of what was known when it was recorded, and written down before any task exists.
 * The pages go by exact revision with ids of their place, so a crash between two of them ends in the same stream.
 */
export const resolveAddressees = ({ readModels }: CascadeDeps): Reaction<Saying> => ({
  name: 'resolve-addressees',
  on: ['Issued', 'ReadingAccepted', 'ReadingCorrected'],
  async *react(event: Said) {
    const { directiveId, content, issuedOn } = event.data;
    const asOf = instantOrNull(issuedOn ?? event.metadata.occurredAt ?? '') ?? Date.parse(event.metadata.recordedAt);
    const { issuerId } = content;
    // Whose order it is must be sure: nothing follows from a letter as long as nobody can say so.
    const isSure = event.type === 'Issued' || !(event as RecordedEvent<Reading>).data.unconfirmed.includes('/issuerId');
    const addressees = isSure ? content.addressees : [];
    // The texts stay here: only who is meant travels to the query.
    const items = isSure ? content.items.map((item) => ({ ...item, text: null })) : [];
    const { result: expansion, ordinal } = await patiently(
      readModels.ask<Expansion>(
        'expand-directive',
        { issuerId, addressees, items },
        { asOf, after: event.position, knownAt: { position: event.position } },
      ),
    );
    for (const batch of inBatches(expansion.established))
      yield batch.map((established): ReactionAppend => ({
        stream: `authority-${established.data.authorityId}`,
        events: [established],
        expected: 'no-stream',
      }));

    const pages = pagesOf(directiveId, expansion);
    const resolved: AddresseesEvent = {
      type: 'AddresseesResolved',
      version: 1,
      data: {
        directiveId,
        issuerId,
        pages: pages.length,
        deliveries: expansion.deliveries.length,
        assignments: expansion.assignments.length,
        authoritiesAsOf: ordinal,
        levels: expansion.levels,
      },
    };
    const stream = addresseesStream(event.id);
    for (const [place, page] of [...pages, resolved].entries())
      yield [
        {
          stream,
          events: [{ ...page, id: uuidV5(`${stream}/${place}`) }],
          expected: place === 0 ? 'no-stream' : BigInt(place - 1),
          onConflict: 'fail',
        },
      ];
  },
});

const pagesOf = (directiveId: string, { deliveries, assignments }: Expansion): AddresseesEvent[] => {
  const count = Math.ceil(Math.max(deliveries.length, assignments.length) / PAGE);
  return Array.from({ length: count }, (_, page) => ({
    type: 'AddresseesListed',
    version: 1,
    data: {
      directiveId,
      page,
      deliveries: deliveries.slice(page * PAGE, (page + 1) * PAGE),
      assignments: assignments.slice(page * PAGE, (page + 1) * PAGE),
    },
  }));
};
