import { hash } from 'node:crypto';

const NAMESPACE = Buffer.from('6d1c2c1e6a565a3b9c392f1f3c0b7d11', 'hex');
const KEPT = 1_024;
/** The namespace, and room for a name behind it: an order to every commune derives fifty thousand ids, and names are short. */
const room = Buffer.alloc(NAMESPACE.length + KEPT);
room.set(NAMESPACE);

const named = (name: string): Buffer => {
  // A UTF-16 unit takes at most 3 bytes.
  if (name.length * 3 > KEPT) return Buffer.concat([NAMESPACE, Buffer.from(name)]);
  return room.subarray(0, NAMESPACE.length + room.write(name, NAMESPACE.length));
};
/** The one way an id is derived (RFC 9562, version 5): the same name is the same id on every machine, so what is retried is the same thing. */
export const uuidV5 = (name: string): string => {
  const hex = hash('sha1', named(name), 'hex');
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) & 3]!;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
