import { createSecureContext } from 'node:tls';
import { expect, it } from 'vitest';
import { makeCertificate } from '../replicas/certificate.ts';

it('the certificate of the replicas is one, however many hosts it names', () => {
  for (let letters = 1; letters <= 60; letters += 1) {
    const { key, cert } = makeCertificate([`${'a'.repeat(letters)}.example`]);
    expect(() => createSecureContext({ key, cert }), `${letters} letters`).not.toThrow();
  }
});
