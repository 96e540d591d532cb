import { createStored } from '#ui/commun/stored.ts';
import { AUCUN_FICHIER, makeParties, readParties, type Contenu } from './parties.ts';
import { portail } from './portail.svelte.ts';

/** What the browser does not keep: nothing at all, or a file that is too large or can no longer be read. */
export type ManqueGarde = 'refus' | 'fichier' | null;

/**
 * Keeps what is being filled in on a screen of the portal, in the portal itself, until it is deposited: a reload or a crash
 * finds it again. One write at a time, always of the last content; a file is written once.
 */
export function createGarde(nom: string) {
  let manque = $state<ManqueGarde>(null);
  let voulu: Contenu | 'oubli' | null = null;
  let ecriture: Promise<void> | null = null;
  let ecrits = AUCUN_FICHIER;
  /** The text that is not written yet, which a reload would cut: a write takes longer than a key. Empty: all is to be forgotten. */
  const enAttente = createStored('sessionStorage', `saisie/${nom}`);

  async function run(): Promise<void> {
    while (voulu !== null) {
      const ecrit = voulu;
      voulu = null;
      await (ecrit === 'oubli' ? erase() : put(ecrit));
    }
    ecriture = null;
    enAttente.write(null);
  }

  async function put(contenu: Contenu): Promise<void> {
    const { parties, gardes } = await makeParties(contenu, ecrits);
    const { ok } = await portail.writeSaisie(nom, parties);
    const tous = gardes.size === contenu.fichiers.size;
    manque = ok ? (tous ? null : 'fichier') : 'refus';
    if (ok) ecrits = gardes;
  }

  async function erase(): Promise<void> {
    ecrits = AUCUN_FICHIER;
    await portail.forgetSaisie(nom);
  }

  function ask(nouveau: Contenu | 'oubli'): Promise<void> {
    voulu = nouveau;
    const texte = nouveau === 'oubli' ? '' : nouveau.texte;
    enAttente.write(portail.ephemere ? null : texte);
    return (ecriture ??= run());
  }

  return {
    get manque() {
      return manque;
    },
    /** What a visit before left; null: nothing. Before anything is written. */
    async read(): Promise<Contenu | null> {
      const attendu = enAttente.read();
      if (attendu === '') {
        await ask('oubli');
        return null;
      }
      const lue = await portail.readSaisie(nom);
      const contenu = lue.ok ? readParties(lue.valeur) : null;
      ecrits = contenu?.fichiers ?? AUCUN_FICHIER;
      const texte = attendu ?? contenu?.texte;
      return texte === undefined ? null : { texte, fichiers: ecrits };
    },
    write: (contenu: Contenu): Promise<void> => ask(contenu),
    forget: (): Promise<void> => ask('oubli'),
  };
}

export type Garde = ReturnType<typeof createGarde>;
