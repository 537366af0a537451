import { generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";

/** A certificate with its key, as a TLS server takes them. */
export interface Certificate {
  readonly pem: string;
  readonly key: KeyObject;
}

const ecdsaWithSha256 = sequence(oid("1.2.840.10045.4.3.2"));

/** A certificate authority of our own, and a certificate of it for `localhost`, both good for two days. */
export function localhostCertificates(): { readonly authority: string; readonly server: Certificate } {
  const authority = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const server = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = "Test authority of xtaplint";
  const basicConstraints = extension("2.5.29.19", true, sequence(der(0x01, Buffer.of(0xff))));
  const keyUsage = extension("2.5.29.15", true, der(0x03, Buffer.of(0x01, 0x06)));
  const names = extension("2.5.29.17", false, sequence(der(0x82, Buffer.from("localhost"))));
  return {
    authority: certificate(name, name, authority.publicKey, authority.privateKey, [basicConstraints, keyUsage]),
    server: { pem: certificate("localhost", name, server.publicKey, authority.privateKey, [names]), key: server.privateKey },
  };
}

/** X.509 as RFC 5280 has it. */
function certificate(subject: string, issuer: string, publicKey: KeyObject, issuerKey: KeyObject, extensions: readonly Buffer[]): string {
  const day = 86_400_000;
  const validity = sequence(time(Date.now() - day), time(Date.now() + day));
  const serial = der(0x02, Buffer.concat([Buffer.of(0x01), randomBytes(12)]));
  const publicKeyInfo = publicKey.export({ type: "spki", format: "der" });
  const body = sequence(der(0xa0, der(0x02, Buffer.of(2))), serial, ecdsaWithSha256, commonName(issuer), validity, commonName(subject), publicKeyInfo, der(0xa3, sequence(...extensions)));
  const signature = sign("sha256", body, issuerKey);
  const whole = sequence(body, ecdsaWithSha256, der(0x03, Buffer.concat([Buffer.of(0), signature])));
  return `-----BEGIN CERTIFICATE-----\n${(whole.toString("base64").match(/.{1,64}/g) ?? []).join("\n")}\n-----END CERTIFICATE-----\n`;
}

function commonName(name: string): Buffer {
  return sequence(der(0x31, sequence(oid("2.5.4.3"), der(0x0c, Buffer.from(name)))));
}

function extension(id: string, isCritical: boolean, value: Buffer): Buffer {
  return sequence(oid(id), ...(isCritical ? [der(0x01, Buffer.of(0xff))] : []), der(0x04, value));
}

function time(milliseconds: number): Buffer {
  const text = new Date(milliseconds).toISOString().replace(/[-:T]/g, "").slice(2, 14);
  return der(0x17, Buffer.from(`${text}Z`));
}

function oid(id: string): Buffer {
  const [first = 0, second = 0, ...rest] = id.split(".").map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const groups = [arc & 0x7f];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) groups.unshift((left & 0x7f) | 0x80);
    bytes.push(...groups);
  }
  return der(0x06, Buffer.from(bytes));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

