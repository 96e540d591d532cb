import { bytesOf, readNumber, readString } from './octets.ts';
import { md5 } from './md5.ts';

/** `libre`: it opens for anyone, though it may forbid to print or to copy; `inconnu`: it could not be tried. */
export type Verrou = 'libre' | 'mot-de-passe' | 'autre' | 'inconnu';

/** ISO 32000-1, 7.6.3.3: what completes a password, hence the whole of the empty one. */
const VIDE = bytesOf(
  '\x28\xbf\x4e\x5e\x4e\x75\x8a\x41\x64\x00\x4e\x56\xff\xfa\x01\x08' +
    '\x2e\x2e\x00\xb6\xd0\x68\x3e\x80\x2f\x0c\xa9\xfe\x64\x53\x69\x7a',
);

/** Whether the empty password opens: `dictionary` is that of /Encrypt, `trailer` holds the /ID. */
export function tryLock(dictionary: string, trailer: string): Verrou | Promise<Verrou> {
  if (!/\/Filter\s*\/Standard\b/.test(dictionary)) return 'autre';
  const revision = readNumber('R', dictionary) ?? 0;
  const user = readString('U', dictionary);
  if (user === null) return 'inconnu';
  if (revision >= 5) return tryNew(user, revision);
  return revision >= 2 ? tryOld(dictionary, trailer, user, revision) : 'inconnu';
}

/** Revisions 2 to 4: ISO 32000-1, 7.6.3.3 and 7.6.3.4, algorithms 2, 4 and 5. */
function tryOld(dictionary: string, trailer: string, user: Uint8Array, revision: number): Verrou {
  const id = readString('ID', trailer) ?? new Uint8Array(0);
  const owner = readString('O', dictionary) ?? new Uint8Array(0);
  const rights = new Uint8Array(4);
  new DataView(rights.buffer).setInt32(0, (readNumber('P', dictionary) ?? 0) | 0, true);
  const clear = revision === 4 && /\/EncryptMetadata\s+false\b/.test(dictionary);
  const tail = clear ? [255, 255, 255, 255] : [];
  const bits =
    revision === 2 ? 40 : revision === 4 ? 128 : (readNumber('Length', dictionary) ?? 40);
  const size = Math.min(16, bits >> 3);
  let key = md5(Uint8Array.of(...VIDE, ...owner.subarray(0, 32), ...rights, ...id, ...tail));
  for (let i = 0; revision > 2 && i < 50; i += 1) key = md5(key.subarray(0, size));
  key = key.subarray(0, size);
  let proof = revision === 2 ? rc4(key, VIDE) : md5(Uint8Array.of(...VIDE, ...id));
  for (let i = 0; revision > 2 && i < 20; i += 1) {
    proof = rc4(
      key.map((octet) => octet ^ i),
      proof,
    );
  }
  return proof.every((octet, i) => octet === user[i]) ? 'libre' : 'mot-de-passe';
}

/** Revisions 5 and 6: ISO 32000-2, 7.6.4.4.10, algorithm 11. Browsers lend AES and SHA to secure pages only. */
async function tryNew(user: Uint8Array, revision: number): Promise<Verrou> {
  if (!('subtle' in crypto) || user.length < 48) return 'inconnu';
  const salt = user.slice(32, 40);
  let key = await digest(256, salt);
  for (let i = 0, last = 0; revision > 5 && (i < 64 || last > i - 32); i += 1) {
    const mixed = await aes(
      key,
      new Uint8Array(key.length * 64).map((_, at) => key[at % key.length] ?? 0),
    );
    last = mixed.at(-1) ?? 0;
    const turn = mixed.subarray(0, 16).reduce((sum, octet) => sum + octet, 0) % 3;
    key = await digest(turn === 0 ? 256 : turn === 1 ? 384 : 512, mixed);
  }
  return key.subarray(0, 32).every((octet, i) => octet === user[i]) ? 'libre' : 'mot-de-passe';
}

async function digest(
  bits: number,
  octets: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest(`SHA-${bits}`, octets));
}

/** Without the padding that the platform adds. */
async function aes(secret: Uint8Array<ArrayBuffer>, octets: Uint8Array<ArrayBuffer>) {
  const key = await crypto.subtle.importKey('raw', secret.subarray(0, 16), 'AES-CBC', false, [
    'encrypt',
  ]);
  const written = await crypto.subtle.encrypt(
    { name: 'AES-CBC', iv: secret.subarray(16, 32) },
    key,
    octets,
  );
  return new Uint8Array(written, 0, octets.length);
}

function rc4(key: Uint8Array, octets: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number): number => state[i & 255] ?? 0;
  const swap = (i: number, j: number): void => {
    [state[i & 255], state[j & 255]] = [at(j), at(i)];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j += at(i) + (key[i % key.length] ?? 0);
    swap(i, j);
  }
  let j = 0;
  return octets.map((octet, n) => {
    j += at(n + 1);
    swap(n + 1, j);
    return octet ^ at(at(n + 1) + at(j));
  });
}
