import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

interface Garde {
  readonly signature: string;
  readonly close: () => void;
}

/** The folders that are watched; `reveiller` is called when something changes in one of them. */
export function createGardes(reveiller: () => void) {
  const gardes = new Map<string, Garde>();

  return {
    /** True when one of them was not watched before. One that is not there is awaited from above. */
    async watchAll(dossiers: Iterable<string>): Promise<boolean> {
      let nouveau = false;
      for (const dossier of new Set(dossiers)) nouveau = (await guard(dossier)) || nouveau;
      return nouveau;
    },
    close() {
      for (const garde of gardes.values()) garde.close();
    },
  };

  async function guard(dossier: string): Promise<boolean> {
    const signature = await signatureOf(dossier);
    const garde = gardes.get(dossier);
    if (garde && garde.signature === signature) return false;
    // Another folder has its name: the one that was watched is gone.
    garde?.close();
    gardes.delete(dossier);
    if (signature === null) return dossier !== dirname(dossier) && guard(dirname(dossier));
    gardes.set(dossier, { signature, close: open(dossier) });
    return true;
  }

  /** Gives what stops it. */
  function open(dossier: string): () => void {
    try {
      const garde = watch(dossier, reveiller);
      garde.on('error', () => {
        garde.close();
        gardes.delete(dossier);
        reveiller();
      });
      return () => garde.close();
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause)) throw cause;
      // Gone meanwhile, or too many for the system (ENOSPC): nobody would know why nothing is judged any more.
      process.stderr.write(`${dossier} ne peut pas être surveillé (${String(cause.code)}).\n`);
      return () => {};
    }
  }
}

async function signatureOf(dossier: string): Promise<string | null> {
  return stat(dossier).then(
    ({ ino, birthtimeMs }) => `${ino} ${birthtimeMs}`,
    () => null,
  );
}
