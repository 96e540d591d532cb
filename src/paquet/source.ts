import { FichierInaccessible } from './erreurs.ts';
import type { Source } from './types.ts';

type Fichier = Blob & { readonly name: string };

/**
 * A file that the validation takes. Bytes are copied: who calls may reuse them at once.
 * @throws TypeError when it is nothing that can be read
 */
export function toFichier(source: Source, nom: string): Fichier {
  if (source instanceof Blob) {
    return isNamed(source) ? source : Object.assign(source.slice(), { name: nom });
  }
  return Object.assign(new Blob([toBytes(source)]), { name: nom });
}

/** The bytes of what is no Blob, copied. @throws TypeError */
export function toBytes(source: Exclude<Source, Blob>): Uint8Array<ArrayBuffer> {
  if (typeof source === 'string') return new TextEncoder().encode(source);
  try {
    if (source instanceof ArrayBuffer) return new Uint8Array(source.slice());
    // What is a view in another realm (a test runner's) is one here.
    if (ArrayBuffer.isView(source)) {
      return new Uint8Array(source.buffer, source.byteOffset, source.byteLength).slice();
    }
  } catch (cause) {
    throw new TypeError('Ces octets ne sont plus là : leur ArrayBuffer a été transféré.', {
      cause,
    });
  }
  throw new TypeError('Une source est un texte, un Uint8Array, un ArrayBuffer ou un Blob.');
}

/** What the platform says of a file that moved is one error of the package. @throws FichierInaccessible */
export async function readable<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof DOMException) || signal?.aborted) throw cause;
    throw new FichierInaccessible('Ce fichier ne peut pas être lu.', { cause });
  }
}

function isNamed(source: Blob): source is Fichier {
  return 'name' in source && typeof source.name === 'string';
}
