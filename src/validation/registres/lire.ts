import type { LectureRegistre, ProgresRegistre } from '#domain/registres/lecture.ts';
import type { Numeros, Registres } from '#domain/registres/registres.ts';
import type { EntreeZip } from '#domain/zip.ts';
import { isSystemFile } from '../pieces/system-files.ts';
import { findData, TAILLE_EN_TETE_LOCAL } from '../zip/local-header.ts';
import { readZip } from '../zip/read-zip.ts';
import { startUnpacking, unpack } from '../zip/unpack.ts';
import { readWindow } from '../zip/window.ts';
import type { Lecteur } from './lecteur.ts';
import { readOctets } from './octets.ts';
import { chooseLecteur, dateOfNom, TETE } from './reconnaitre.ts';
import { rendre } from './rendre.ts';

type Fichier = Blob & { readonly name: string };

/** Bytes between two words of progress. */
const PAS = 4 * 2 ** 20;

/** What an archive of registers may hold, inflated: the RPPS takes 1.3 GB in three texts. */
const MAX_TOTAL = 8 * 2 ** 30;

/**
 * Looks for the numbers in an extract of a register, or in the zip that it comes in: read as a stream, nothing of it is kept but what is
 * answered. Whatever it holds, it ends in an answer or in a reason.
 */
export async function readRegistre(
  fichier: Fichier,
  numeros: Numeros,
  onProgres: (progres: ProgresRegistre) => void = () => {},
): Promise<LectureRegistre> {
  if (fichier.size === 0) return refuse('vide');
  try {
    const [p, k] = (await readWindow(fichier, 0, 2)).octets;
    const passe = createPassage(numeros);
    const suivi = follow(fichier.size, onProgres);
    if (p === 0x50 && k === 0x4b) return await readZippe(fichier, passe, suivi);
    for await (const octets of readOctets(fichier)) {
      suivi(octets.length);
      passe.push(octets);
      if (passe.refus) break;
    }
    return passe.end(fichier.name, fichier.name);
  } catch (error) {
    // The browser says so when the file was moved, changed or locked after it was chosen.
    if (error instanceof DOMException) return refuse('inaccessible', error.message);
    throw error;
  }
}

async function readZippe(
  fichier: Fichier,
  passe: Passage,
  suivi: (octets: number) => void,
): Promise<LectureRegistre> {
  const { refus, entrees } = await readZip(fichier, MAX_TOTAL);
  // A workbook or a text document is a zip too, and no register.
  if (refus?.regle === 'autre-nature') return refuse('inconnu');
  if (refus) return refuse('zip', refus.motif);
  const entree = chooseEntree(entrees);
  if (!entree) return refuse('zip-sans-extrait');
  const { debut, tailleCompressee } = entree;
  const data = findData(await readWindow(fichier, debut, debut + TAILLE_EN_TETE_LOCAL), debut);
  if (data === null) return refuse('zip', entree.nom);
  const donnees = fichier.slice(data, data + tailleCompressee);
  const integrite = await unpack(
    await startUnpacking(),
    entree,
    async function* () {
      for await (const octets of readOctets(donnees)) {
        if (passe.refus) return;
        suivi(octets.length);
        yield octets;
      }
    },
    null,
    {
      restart: passe.restart,
      onOctets: (octets) => {
        passe.push(octets);
        // What is stored passes through the one buffer of readOctets.
        if (entree.methode !== 0) rendre(octets);
      },
    },
  );
  if (integrite !== 'ok' && !passe.refus) return refuse('zip', entree.nom);
  const nom = `${fichier.name} › ${entree.nom}`;
  return passe.end(nom, `${entree.nom} ${fichier.name}`, listAutres(entrees, entree));
}

/** The activities of the RPPS, else the largest file that may be an extract. */
function chooseEntree(entrees: readonly EntreeZip[]): EntreeZip | undefined {
  const textes = listTextes(entrees);
  return (
    textes.find(({ nom }) => /personne[_-]activite/i.test(nom)) ??
    textes.toSorted((a, b) => b.taille - a.taille)[0]
  );
}

/** A zip with FINESS and the RPPS: one is read, and the other must not be thought to be. The other files of the RPPS are no register. */
function listAutres(entrees: readonly EntreeZip[], lue: EntreeZip): readonly string[] {
  return listTextes(entrees)
    .filter(
      (entree) =>
        entree !== lue && /personne[_-]activite|finess|structure|etalab/i.test(entree.nom),
    )
    .map(({ nom }) => nom);
}

function listTextes(entrees: readonly EntreeZip[]): readonly EntreeZip[] {
  return entrees.filter(
    ({ nom, dossier }) => !dossier && !isSystemFile(nom) && /\.(txt|csv|json)$/i.test(nom),
  );
}

type Passage = ReturnType<typeof createPassage>;

/** The first bytes choose the reader of those that follow. */
function createPassage(numeros: Numeros) {
  let tete = new Uint8Array(0);
  let lecteur: Lecteur | null = null;
  let inconnu = false;

  function choose(): void {
    const [a, b, c] = tete;
    const contenu = a === 0xef && b === 0xbb && c === 0xbf ? tete.subarray(3) : tete;
    lecteur = chooseLecteur(contenu.subarray(0, TETE), numeros);
    inconnu = lecteur === null;
    lecteur?.push(contenu);
  }

  return {
    /** Nothing that follows would change the answer. */
    get refus(): boolean {
      return inconnu || (lecteur?.refus ?? null) !== null;
    },
    push: (octets: Uint8Array): void => {
      if (lecteur) {
        if (lecteur.refus === null) lecteur.push(octets);
        return;
      }
      if (inconnu) return;
      tete = concat(tete, octets);
      if (tete.length >= TETE + 3) choose();
    },
    restart: (): void => {
      [tete, lecteur, inconnu] = [new Uint8Array(0), null, false];
    },
    /** `noms`: where its day may be told; `autres`: as `Extrait` has them. */
    end(nom: string, noms: string, autres: readonly string[] = []): LectureRegistre {
      if (!lecteur && !inconnu) choose();
      if (!lecteur) return refuse('inconnu');
      const releve = lecteur.end();
      if ('motif' in releve) return { ok: false, ...releve };
      const registres = releve.registres(nom, releve.date ?? dateOfNom(noms));
      return { ok: true, registres: noteAutres(registres, autres) };
    },
  };
}

function noteAutres(registres: Registres, autres: readonly string[]): Registres {
  if (autres.length === 0) return registres;
  const { finess, rpps } = registres;
  return {
    ...(finess && { finess: { ...finess, extrait: { ...finess.extrait, autres } } }),
    ...(rpps && { rpps: { ...rpps, extrait: { ...rpps.extrait, autres } } }),
  };
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const tout = new Uint8Array(a.length + b.length);
  tout.set(a);
  tout.set(b, a.length);
  return tout;
}

function follow(total: number, onProgres: (progres: ProgresRegistre) => void) {
  let lus = 0;
  let dits = 0;
  return (octets: number): void => {
    lus += octets;
    if (lus - dits < PAS) return;
    dits = lus;
    onProgres({ lus, total });
  };
}

function refuse(
  motif: Extract<LectureRegistre, { ok: false }>['motif'],
  detail = '',
): LectureRegistre {
  return { ok: false, motif, detail };
}
