import { MAX_ORIGINAL, type Brouillon } from '#domain/brouillon.ts';
import type { EchecStockage } from '#storage/failures.ts';
import type { Travail } from './atelier.svelte.ts';
import { brouillons } from './brouillons.svelte.ts';

/** What other tabs did to the draft; `aPart`: the text went into a new one. */
type Ailleurs = 'depasse' | 'aPart' | 'oublie';

/** Which draft a text is kept in while it is mended. */
export type Suivi = ReturnType<typeof createSuivi>;

const suivis = new WeakMap<Travail, Suivi>();

export function suiviOf(travail: Travail): Suivi {
  const connu = suivis.get(travail);
  if (connu) return connu;
  const suivi = createSuivi(travail);
  suivis.set(travail, suivi);
  return suivi;
}

function createSuivi(travail: Travail) {
  const { nom: fichier, sha256 } = travail.vue.premier.fichier;
  /** A draft is asked for. */
  let voulu = $state(false);
  /** As this tab last wrote or read it; null until it is written. */
  let lien = $state.raw<Brouillon | null>(null);
  let reprise = $state.raw<Brouillon | null>(null);
  /** What was resumed has no original. */
  let seul = $state(false);
  let ailleurs = $state<Ailleurs | null>(null);
  let echec = $state.raw<EchecStockage | null>(null);
  let ecritures = $state(0);
  let derniere: Promise<unknown> = Promise.resolve();
  /** Nothing was mended here since. */
  let depart = 0;

  /** One writing after the other: each starts from what the one before wrote. */
  async function queue(write: () => Promise<boolean>): Promise<boolean> {
    ecritures += 1;
    const faite = derniere.then(write, write).finally(() => (ecritures -= 1));
    derniere = faite;
    return faite;
  }

  async function write(texte: string): Promise<boolean> {
    if (!voulu) return false;
    return lien ? change(lien, { texte }) : add(fichier, texte);
  }

  async function change(
    vu: Brouillon,
    quoi: { nom: string } | { texte: string },
  ): Promise<boolean> {
    const ecrit = await brouillons.change(vu, quoi);
    if (ecrit.ok) {
      [lien, echec] = [ecrit.valeur, null];
      return true;
    }
    if (ecrit.echec.type !== 'depasse') {
      echec = ecrit.echec;
      return false;
    }
    follow(vu);
    if (lien === null) return false;
    if (lien !== vu) return change(lien, quoi);
    return 'texte' in quoi && addAside(vu.nom, quoi.texte);
  }

  async function add(nom: string, texte: string): Promise<boolean> {
    const ecrit = await brouillons.add({
      nom,
      fichier,
      original: await readOriginal(),
      sha256: seul ? (reprise?.sha256 ?? null) : sha256,
      texte,
    });
    echec = ecrit.ok ? null : ecrit.echec;
    if (ecrit.ok) lien = ecrit.valeur;
    return ecrit.ok;
  }

  /** What the other tab wrote stays where it is. */
  async function addAside(nom: string, texte: string): Promise<boolean> {
    const ecrit = await add(nom, texte);
    if (ecrit) ailleurs = 'aPart';
    return ecrit;
  }

  async function readOriginal(): Promise<ArrayBuffer | null> {
    const { original } = travail;
    if (seul || !original || original.size > MAX_ORIGINAL) return null;
    try {
      return await original.arrayBuffer();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      // Written anew on the disk since it was chosen: its text is what is left of it.
      return new TextEncoder().encode(travail.vue.premier.texte).buffer;
    }
  }

  /** Takes note of what stands in the place of what this tab saw. */
  function follow(vu: Brouillon): void {
    const present = brouillons.find(vu.id);
    if (present && present.version <= vu.version) return;
    if (present?.texte === vu.texte) {
      // Only its name changed.
      lien = present;
    } else if (present || brouillons.illisibles.includes(vu.id)) {
      ailleurs = 'depasse';
      if (travail.version > depart) travail.loseBrouillon();
    } else {
      [voulu, lien, ailleurs] = [false, null, 'oublie'];
      travail.loseBrouillon();
    }
  }

  return {
    get voulu() {
      return voulu;
    },
    /** Null until it is written. */
    get nom() {
      return lien?.nom ?? null;
    },
    /** What was resumed. */
    get reprise() {
      return reprise;
    },
    get seul() {
      return seul;
    },
    /** The file is too large to be kept with the draft. */
    get sansOriginal() {
      return lien?.original === null && !seul;
    },
    get ailleurs() {
      return ailleurs;
    },
    get echec() {
      return echec;
    },
    /** One of the same file as it came, that this text is not kept in. */
    get existant(): Brouillon | null {
      if (voulu || sha256 === null) return null;
      return brouillons.liste.find((brouillon) => brouillon.sha256 === sha256) ?? null;
    },
    /** `sansFichier`: the text of the draft is all that there is. */
    resume(brouillon: Brouillon, sansFichier: boolean): void {
      [voulu, lien, reprise, seul] = [true, brouillon, brouillon, sansFichier];
      travail.resume(brouillon, sansFichier);
      depart = travail.version;
    },
    write: (): Promise<boolean> => travail.keepBrouillon((texte) => queue(() => write(texte))),
    choose(garder: boolean): Promise<boolean> {
      [voulu, ailleurs, echec] = [garder, null, null];
      return garder ? this.write() : queue(forget);
    },
    /** Without a name, that of the file. False when it is the one that it has, or was not written. */
    rename(nom: string): Promise<boolean> {
      const choisi = nom || fichier;
      return queue(
        async () => lien !== null && lien.nom !== choisi && change(lien, { nom: choisi }),
      );
    },
    /** To be called when the drafts of the browser change. */
    follow(): void {
      if (lien && ecritures === 0 && brouillons.echec === null) follow(lien);
    },
  };

  async function forget(): Promise<boolean> {
    if (lien && !voulu) await brouillons.forget(lien.id);
    lien = null;
    travail.loseBrouillon();
    return true;
  }
}
