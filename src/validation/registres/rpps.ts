import type { FicheRpps, Reponses } from '#domain/registres/registres.ts';
import { Cherches } from './cherches.ts';
import { foldTitre } from './colonnes.ts';
import type { Lecteur, Refus, Releve } from './lecteur.ts';
import { decodeLigne, lineAround, Lignes } from './lignes.ts';

const SEPARATEUR = 0x7c;
const LONGUEUR = 11;

/** Columns of interest, by their folded titles; never by rank: extracts with and without some circulate. */
const COLONNES = {
  identifiant: 'identifiant pp',
  nom: 'nom exercice',
  prenom: 'prenom exercice',
  profession: 'libelle profession',
  savoirFaire: 'libelle savoir faire',
  mode: 'code mode exercice',
} as const;

type Rangs = Readonly<Record<keyof typeof COLONNES, number>>;

const EXIGEES = ['identifiant', 'nom', 'prenom', 'mode'] as const;

interface Cumul {
  readonly noms: Set<string>;
  readonly professions: Set<string>;
  readonly savoirFaire: Set<string>;
  readonly modes: Set<string>;
}

/**
 * Reads `PS_LibreAcces_Personne_activite_*.txt`. The only fields that are read are those that hold a number looked for: one byte in
 * eleven is looked at, since no run of eleven digits escapes.
 */
export function readRpps(numeros: readonly string[]): Lecteur {
  const cherches = new Cherches(numeros);
  const cumuls = new Map<string, Cumul>();
  let rangs: Rangs | null = null;
  let largeur = 0;
  let lignesVues = false;
  let refus: Refus | null = null;

  function readTitres(ligne: string): void {
    // The register writes none: a table that was written again has its numbers between them too.
    if (ligne.includes('"')) refus = { motif: 'autre-forme', detail: ligne.slice(0, 60) };
    const titres = ligne.split('|').map(foldTitre);
    largeur = titres.length;
    const rangOf = (nom: keyof typeof COLONNES) => titres.indexOf(COLONNES[nom]);
    const absentes = EXIGEES.filter((nom) => rangOf(nom) < 0).map((nom) => COLONNES[nom]);
    if (absentes.length > 0) refus ??= { motif: 'colonnes', detail: absentes.join(', ') };
    if (rangOf('identifiant') >= 0 && rangOf('mode') < 0)
      refus = { motif: 'sans-activite', detail: nameOther(titres) };
    rangs = {
      identifiant: rangOf('identifiant'),
      nom: rangOf('nom'),
      prenom: rangOf('prenom'),
      profession: rangOf('profession'),
      savoirFaire: rangOf('savoirFaire'),
      mode: rangOf('mode'),
    };
  }

  /** Some extracts end their titles with a separator, and not their lines. */
  const isWhole = (champs: number) => champs === largeur || champs === largeur - 1;

  function take(ligne: string | null): void {
    if (ligne === null || rangs === null) return;
    const champs = ligne.split('|');
    const champ = (rang: number) => champs[rang]?.trim() ?? '';
    const numero = champ(rangs.identifiant);
    if (!cherches.has(numero)) return;
    if (!isWhole(champs.length)) {
      refus = { motif: 'autre-forme', detail: ligne.slice(0, 60) };
      return;
    }
    const cumul = cumuls.get(numero) ?? {
      noms: new Set(),
      professions: new Set(),
      savoirFaire: new Set(),
      modes: new Set(),
    };
    cumuls.set(numero, cumul);
    add(cumul.noms, `${champ(rangs.nom)} ${champ(rangs.prenom)}`.trim());
    add(cumul.professions, champ(rangs.profession));
    add(cumul.savoirFaire, champ(rangs.savoirFaire));
    add(cumul.modes, champ(rangs.mode));
  }

  const lignes = new Lignes((octets, debut, fin) => {
    if (refus !== null) return;
    let from = debut;
    if (rangs === null) {
      from = octets.indexOf(10, debut) + 1;
      readTitres(decodeLigne(octets, debut, from));
    }
    lignesVues ||= fin > from;
    scan(octets, from, fin, cherches, (place) => take(lineAround(octets, place, from, fin)));
  });

  return {
    push: (octets) => lignes.push(octets),
    get refus() {
      return refus;
    },
    end(): Releve | Refus {
      const reste = lignes.end();
      if (!lignesVues && (rangs === null || reste === '')) {
        return refus ?? { motif: 'autre-forme', detail: 'aucune ligne' };
      }
      const coupe = reste === null || (reste !== '' && !isWhole(reste.split('|').length));
      if (!coupe) take(reste);
      if (refus !== null) return refus;
      const fiches = new Map([...cumuls].map(([numero, cumul]) => [numero, toFiche(cumul, rangs)]));
      return {
        date: null,
        registres: (nom, date) => {
          const rpps: Reponses<FicheRpps> = {
            extrait: { nom, date, coupe },
            cherches: numeros,
            fiches,
          };
          return { rpps };
        },
      };
    },
  };
}

/** The files that stand in the same zip, as their names say them. */
function nameOther(titres: readonly string[]): string {
  if (titres.some((titre) => titre.includes('diplome'))) return 'Dipl_AutExerc';
  return titres.includes(COLONNES.savoirFaire) ? 'SavoirFaire' : '';
}

/** Calls for each field of eleven digits that is looked for, with its place. */
function scan(
  octets: Uint8Array,
  debut: number,
  fin: number,
  cherches: Cherches,
  onNumero: (place: number) => void,
): void {
  let i = debut + LONGUEUR - 1;
  while (i < fin) {
    if (!isDigit(octets[i] as number)) {
      i += LONGUEUR;
      continue;
    }
    let from = i;
    while (from > debut && isDigit(octets[from - 1] as number)) from -= 1;
    let to = i + 1;
    while (to < fin && isDigit(octets[to] as number)) to += 1;
    if (to - from === LONGUEUR && octets[to] === SEPARATEUR && cherches.find(octets, from, to)) {
      onNumero(from);
    }
    // The byte at `to` is no digit: a run that comes next holds the eleventh after it.
    i = to + LONGUEUR;
  }
}

function isDigit(octet: number): boolean {
  return octet >= 48 && octet <= 57;
}

function add(textes: Set<string>, texte: string): void {
  if (texte !== '') textes.add(texte);
}

function toFiche({ noms, professions, savoirFaire, modes }: Cumul, rangs: Rangs | null): FicheRpps {
  return {
    noms: [...noms],
    professions: [...professions],
    savoirFaire: rangs && rangs.savoirFaire >= 0 ? [...savoirFaire] : null,
    modes: [...modes],
  };
}
