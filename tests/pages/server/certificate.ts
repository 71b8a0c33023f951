/**
 * A self-signed certificate made on the spot, so that no key lies in the repository and no tool is needed to make one.
 * Good for a browser that was told to accept it, and for nothing else.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { der, oid, time, utf8 } from './der.ts';

export interface Certificate {
  /** PEM */
  key: string;
  /** PEM */
  cert: string;
}

const DAY = 86_400_000;
const ECDSA_WITH_SHA256 = der('sequence', oid('1.2.840.10045.4.3.2'));
const COMMON_NAME = '2.5.4.3';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';

/** Valid for these host names from yesterday to in thirty days. */
export function makeCertificate(hosts: string[], now: number): Certificate {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const toSign = der(
    'sequence',
    der(0xa0, der('integer', Buffer.from([2]))),
    serialNumber(),
    ECDSA_WITH_SHA256,
    nameOf(hosts[0] ?? 'localhost'),
    der('sequence', time(new Date(now - DAY)), time(new Date(now + 30 * DAY))),
    nameOf(hosts[0] ?? 'localhost'),
    pair.publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der('sequence', alternativeNames(hosts))),
  );
  const signature = der('bits', Buffer.from([0]), sign('sha256', toSign, pair.privateKey));
  return {
    key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(der('sequence', toSign, ECDSA_WITH_SHA256, signature)),
  };
}

/** Positive: the first byte stays under 0x80, and never zero. */
function serialNumber(): Buffer {
  const bytes = randomBytes(16);
  bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f);
  return der('integer', bytes);
}

function nameOf(commonName: string): Buffer {
  return der('sequence', der('set', der('sequence', oid(COMMON_NAME), utf8(commonName))));
}

function alternativeNames(hosts: string[]): Buffer {
  const names = hosts.map((host) => der(0x82, Buffer.from(host)));
  return der('sequence', oid(SUBJECT_ALTERNATIVE_NAME), der('octets', der('sequence', ...names)));
}

function pem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
