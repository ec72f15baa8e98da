import { authorityStream, committeeId, type AuthorityEstablished, type Level } from '@cascade/authorities/domain';
import type { EventStore } from '@cascade/event-store';
import { uuidV5 } from '@cascade/event-store/domain';

/** A province with three districts of four communes each: small enough that a rebuild takes a moment, deep enough for every chain. */
export const PROVINCE = committeeId('crash', 'province', '1');
export const DISTRICTS = ['11', '12', '13'].map((code) => committeeId('crash', 'district', code));
export const COMMUNES = ['11', '12', '13'].flatMap((district) =>
  ['1', '2', '3', '4'].map((code) => committeeId('crash', 'commune', district + code)),
);

const body = (level: Level, code: string, type: string, name: string, parentId: string | null): AuthorityEstablished => ({
  type: 'AuthorityEstablished',
  version: 1,
  data: {
    authorityId: committeeId('crash', level, code),
    kind: 'peoplesCommittee',
    level,
    name: `UBND ${type.toLowerCase()} ${name}`,
    unit: { scheme: 'crash', level, code, type, name },
    parentId,
  },
  occurredAt: '2019-01-01',
});
const NAMES = { '11': 'Bắc Sơn', '12': 'Nam Sơn', '13': 'Tây Sơn' } as const;
const BODIES: readonly AuthorityEstablished[] = [
  body('province', '1', 'Tỉnh', 'Thử Nghiệm', null),
  ...Object.entries(NAMES).flatMap(([district, name]) => [
    body('district', district, 'Huyện', name, PROVINCE),
    ...['1', '2', '3', '4'].map((code) =>
      body('commune', district + code, 'Xã', `${name} ${code}`, committeeId('crash', 'district', district)),
    ),
  ]),
];
/** Puts the bodies into an empty store; again is harmless. */
export const seedBodies = async (store: EventStore): Promise<void> => {
  for (const event of BODIES) {
    const stream = authorityStream(event.data.authorityId);
    const id = uuidV5(`crash/${stream}`);
    const metadata = {
      occurredAt: event.occurredAt ?? null,
      actor: 'crash-test',
      onBehalfOf: null,
      commandId: id,
      correlationId: id,
      causationId: null,
    };
    await store.append(stream, [{ id, type: event.type, version: event.version, data: event.data, metadata }], 'no-stream');
  }
};
