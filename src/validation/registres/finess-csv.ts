import type { FicheFiness, Reponses } from '#domain/registres/registres.ts';
import { Cherches } from './cherches.ts';
import { foldTitre } from './colonnes.ts';
import type { Lecteur, Refus, Releve } from './lecteur.ts';
import { decodeLigne, Lignes } from './lignes.ts';

/** Ranks of the values of a line; -1: the extract does not have it. */
interface Rangs {
  readonly numero: number;
  readonly juridique: number;
  readonly nom: number;
  readonly nomLong: number;
  readonly siret: number;
  readonly etat: number;
  readonly type: number;
}

/** A table of FINESS: how its lines are cut, and what stands where. */
interface Forme {
  readonly separateur: string;
  readonly rangs: Rangs;
  /** Cells of a line, at least. */
  readonly largeur: number;
  /** First cell of the lines that are read; null: all are. */
  readonly genre: string | null;
  readonly date: string | null;
}

/** « etalab-cs1100502 » and « 507 »: no titles; the first cell of a line says what it is of. */
const ETALAB: Omit<Forme, 'date'> = {
  separateur: ';',
  rangs: { numero: 1, juridique: 2, nom: 3, nomLong: 4, siret: 22, etat: -1, type: -1 },
  largeur: 31,
  genre: 'structureet',
};

/** Titles of the columns of the tables that have some, folded; the first one that is there. */
const TITRES: Readonly<Record<keyof Rangs, readonly string[]>> = {
  numero: ['finess', 'nofinesset'],
  juridique: ['nofinessej'],
  nom: ['rs'],
  nomLong: ['rslongue'],
  siret: ['siret'],
  etat: ['etat'],
  type: ['type'],
};

/** The form that a first line tells; null: it is no table of FINESS. */
export function formeOfCsv(ligne: string): Forme | null {
  const etalab = /^finess;etalab;[^;]*;(\d{4}-\d{2}-\d{2})?/.exec(ligne);
  if (etalab) return { ...ETALAB, date: etalab[1] ?? null };
  if (ligne.startsWith('structureet;')) return { ...ETALAB, date: null };
  const separateur = [';', ',', '\t', '|'].find((signe) => ligne.includes(signe));
  if (separateur === undefined) return null;
  const titres = cutLigne(ligne, separateur).map(foldTitre);
  const rangOf = (nom: keyof Rangs) =>
    TITRES[nom].map((titre) => titres.indexOf(titre)).find((rang) => rang >= 0) ?? -1;
  const rangs: Rangs = {
    numero: rangOf('numero'),
    juridique: rangOf('juridique'),
    nom: rangOf('nom'),
    nomLong: rangOf('nomLong'),
    siret: rangOf('siret'),
    etat: rangOf('etat'),
    type: rangOf('type'),
  };
  // « FINESS » and « RS » alone may be any list of clients.
  const complete = titres.includes('nofinesset') || (rangs.etat >= 0 && rangs.type >= 0);
  if (rangs.numero < 0 || rangs.nom < 0 || !complete) return null;
  return { separateur, rangs, largeur: titres.length, genre: null, date: null };
}

/** Reads the older tables of FINESS, in UTF-8 or Windows-1252. */
export function readFinessCsv(numeros: readonly string[], premiere: string): Lecteur {
  const cherches = new Cherches(numeros);
  const fiches = new Map<string, FicheFiness>();
  const forme = formeOfCsv(premiere);
  let refus: Refus | null = forme === null ? { motif: 'inconnu', detail: '' } : null;
  let lues = 0;

  /** False when it has fewer cells than it should. */
  function take(ligne: string, { separateur, rangs, largeur, genre }: Forme): boolean {
    if (genre !== null && !ligne.startsWith(genre + separateur)) return true;
    // The oldest form knows no quotes: one in a name is a sign like another.
    const cellules = genre === null ? cutLigne(ligne, separateur) : ligne.split(separateur);
    if (cellules.length < largeur) return false;
    lues += 1;
    const cellule = (rang: number) => cellules[rang]?.trim() || null;
    const numero = cellule(rangs.numero) ?? '';
    const juridique = cellule(rangs.juridique);
    if (juridique !== null && cherches.has(juridique) && !fiches.has(juridique)) {
      fiches.set(juridique, { ...INCONNUE, nature: 'juridique' });
    }
    if (!cherches.has(numero)) return true;
    const noms = [cellule(rangs.nom), cellule(rangs.nomLong)].filter((nom) => nom !== null);
    fiches.set(numero, {
      ...INCONNUE,
      nature: cellule(rangs.type) === 'EJ' ? 'juridique' : 'geographique',
      noms: [...new Set(noms)],
      siret: cellule(rangs.siret),
      juridique,
      active: foldTitre(cellule(rangs.etat) ?? '') !== 'obsolete',
    });
    return true;
  }

  let premiereVue = false;
  const lignes = new Lignes((octets, debut, fin) => {
    if (forme === null || refus !== null) return;
    for (let at = debut; at < fin;) {
      const saut = octets.indexOf(10, at) + 1;
      const skipped = forme.genre === null && !premiereVue;
      premiereVue = true;
      if (!skipped) {
        const ligne = decodeLigne(octets, at, saut);
        if (ligne !== '' && !take(ligne, forme)) {
          refus = { motif: 'autre-forme', detail: ligne.slice(0, 60) };
          return;
        }
      }
      at = saut;
    }
  });

  return {
    push: (octets) => lignes.push(octets),
    get refus() {
      return refus;
    },
    end(): Releve | Refus {
      if (refus !== null) return refus;
      const reste = lignes.end();
      const suite = premiereVue || forme?.genre !== null ? reste : '';
      const coupe = suite === null || (suite !== '' && forme !== null && !take(suite, forme));
      if (lues === 0) return { motif: 'autre-forme', detail: premiere.slice(0, 60) };
      return {
        date: forme?.date ?? null,
        registres: (nom, date) => {
          const finess: Reponses<FicheFiness> = {
            extrait: { nom, date, coupe },
            cherches: numeros,
            fiches,
          };
          return { finess };
        },
      };
    },
  };
}

const INCONNUE: Omit<FicheFiness, 'nature'> = {
  noms: [],
  siren: null,
  siret: null,
  juridique: null,
  active: true,
  fermeture: null,
};

/** The cells of a line; a cell between quotes may hold the separator, and two quotes for one. */
function cutLigne(ligne: string, separateur: string): readonly string[] {
  if (!ligne.includes('"')) return ligne.split(separateur);
  const cellules: string[] = [];
  let at = 0;
  while (at <= ligne.length) {
    if (ligne[at] === '"') {
      const [entre = ''] = /^"(?:[^"]|"")*"?/.exec(ligne.slice(at)) ?? [];
      cellules.push(entre.slice(1).replace(/"$/, '').replaceAll('""', '"'));
      at += entre.length;
      const next = ligne.indexOf(separateur, at);
      at = next < 0 ? ligne.length + 1 : next + 1;
      continue;
    }
    const next = ligne.indexOf(separateur, at);
    const end = next < 0 ? ligne.length : next;
    cellules.push(ligne.slice(at, end));
    at = end + 1;
  }
  return cellules;
}
