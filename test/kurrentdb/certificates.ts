import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** The few shapes of DER that a certificate needs (X.690). */
const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const length = Buffer.from(body.length.toString(16).padStart(body.length > 255 ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, body]);
};
const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const bits = (bytes: Uint8Array): Buffer => der(0x03, Buffer.from([0]), bytes);
const time = (year: number): Buffer => der(0x18, Buffer.from(`${year}0101000000Z`)); // GeneralizedTime
const TRUE = Buffer.from([0x01, 0x01, 0xff]);
const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));
const name = (commonName: string): Buffer => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(commonName)))));
const extension = (id: string, critical: boolean, value: Buffer): Buffer =>
  sequence(oid(id), ...(critical ? [TRUE] : []), der(0x04, value));
const pem = (bytes: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`;

const certificate = (
  subject: string,
  key: KeyObject,
  issuer: string,
  issuerKey: KeyObject,
  serial: number,
  extensions: readonly Buffer[],
) => {
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), // version 3
    der(0x02, Buffer.from([serial])),
    ECDSA_SHA256,
    name(issuer),
    sequence(time(2020), time(2100)),
    name(subject),
    key.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  return pem(sequence(body, ECDSA_SHA256, bits(sign('sha256', body, issuerKey))));
};
export interface Certificates {
  /** PEM of who signed. */
  readonly authority: string;
  /** PEM for 'localhost' and 127.0.0.1. */
  readonly certificate: string;
  readonly key: string;
}
/** A certificate made for one test and the authority that signed it: no key lies in the repository. */
export const makeCertificates = (): Certificates => {
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const [authority, server] = [pair(), pair()];
  const isAuthority = extension('551d13', true, sequence(TRUE));
  const names = extension('551d11', false, sequence(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.from([127, 0, 0, 1]))));
  return {
    authority: certificate('Test authority', authority.publicKey, 'Test authority', authority.privateKey, 1, [isAuthority]),
    certificate: certificate('localhost', server.publicKey, 'Test authority', authority.privateKey, 2, [names]),
    key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
};
