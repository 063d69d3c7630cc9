/**
 * A certificate for the replicas' host names, made afresh for each run so that no private key stands in the
 * repository. Node makes keys but no certificates: the few DER structures of RFC 5280 are written here.
 */

import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const tag = { integer: 2, bits: 3, octets: 4, oid: 6, utf8: 12, time: 24, sequence: 48, set: 49 } as const;
const oid = {
  commonName: [0x55, 4, 3],
  subjectAlternativeName: [0x55, 0x1d, 17],
  ecdsaWithSha256: [0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2],
} as const;

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key, base64: what Chromium takes as a certificate to trust. */
  readonly fingerprint: string;
}

/** @param hosts DNS names; `*.` wildcards allowed. Valid from yesterday for a year. */
export function makeCertificate(hosts: readonly string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const publicBytes = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = der(tag.sequence, der(tag.oid, Buffer.from(oid.ecdsaWithSha256)));
  const name = der(
    tag.sequence,
    der(tag.set, der(tag.sequence, der(tag.oid, Buffer.from(oid.commonName)), der(tag.utf8, Buffer.from('Replicas')))),
  );
  const day = 86_400_000;
  const names = der(tag.sequence, ...hosts.map((host) => der(0x82, Buffer.from(host))));
  const extension = der(tag.sequence, der(tag.oid, Buffer.from(oid.subjectAlternativeName)), der(tag.octets, names));
  const body = der(
    tag.sequence,
    der(0xa0, der(tag.integer, Buffer.from([2]))),
    der(tag.integer, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    algorithm,
    name,
    der(tag.sequence, time(Date.now() - day), time(Date.now() + 365 * day)),
    name,
    publicBytes,
    der(0xa3, der(tag.sequence, extension)),
  );
  const signature = sign('sha256', body, privateKey);
  const whole = der(tag.sequence, body, algorithm, der(tag.bits, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines(whole)}\n-----END CERTIFICATE-----\n`,
    fingerprint: createHash('sha256').update(publicBytes).digest('base64'),
  };
}

/** Base64 in lines of 64, without an empty one where the last is full: that would be no certificate. */
function lines(bytes: Buffer): string {
  return (bytes.toString('base64').match(/.{1,64}/g) ?? []).join('\n');
}

function der(kind: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([kind, ...size]), content]);
}

function time(at: number): Buffer {
  const text = new Date(at).toISOString().replace(/\D/g, '').slice(0, 14);
  return der(tag.time, Buffer.from(`${text}Z`));
}
