import { enfantNomme, enfantsOf, isListe, isObjet, readSound } from '../texte-json/lecture.ts';
import { BALISES_DE_RETOUR, looksRendu } from './balises.ts';

/** What was written in one demande, as it was; null: nothing. */
export interface LigneRendue {
  /** From 0. */
  readonly rang: number;
  readonly code: string | null;
  readonly libelle: string | null;
}

/** The demandes of a file that came back, those in which nothing was written included; null when none has anything, or when it is no JSON. */
export function readRetour(texte: string): readonly LigneRendue[] | null {
  if (!looksRendu(texte)) return null;
  const lignes = listMembres(texte)?.map((membres, rang) => ({
    rang,
    code: readMembre(texte, membres, 'codeTraitement'),
    libelle: readMembre(texte, membres, 'libelleTraitement'),
  }));
  return lignes?.some(({ code, libelle }) => code !== null || libelle !== null) ? lignes : null;
}

/** A tag of a demande: `[debut, fin[` holds its name and its value, which begins at `valeur`. */
export interface Membre {
  readonly nom: string;
  readonly debut: number;
  readonly valeur: number;
  readonly fin: number;
}

/** The tags of each demande; null when the text is no JSON. */
export function listMembres(texte: string): readonly (readonly Membre[])[] | null {
  const lu = readSound(texte);
  if (!lu) return null;
  const liste = enfantNomme(lu, 0, 'lignesImport');
  if (liste === null || !isListe(lu, liste)) return [];
  return enfantsOf(lu, liste).map(({ node: ligne }) =>
    isObjet(lu, ligne)
      ? enfantsOf(lu, ligne).map(({ node, nom, debut, fin }) => ({
          nom: nom ?? '',
          debut,
          valeur: lu.nodes.start(node),
          fin,
        }))
      : [],
  );
}

export function isDeRetour({ nom }: Membre): boolean {
  return BALISES_DE_RETOUR.includes(nom);
}

/** The last of the same name, as JSON reads it. */
function readMembre(texte: string, membres: readonly Membre[], nom: string): string | null {
  const membre = membres.findLast((each) => each.nom === nom);
  if (!membre) return null;
  const valeur: unknown = JSON.parse(texte.slice(membre.valeur, membre.fin));
  if (typeof valeur === 'number') return texte.slice(membre.valeur, membre.fin);
  return typeof valeur === 'string' && valeur.trim() !== '' ? valeur : null;
}
