import { isBloc, readBloc, readListe } from '../../projection/guards.ts';
import { readAt } from '../../solde/saisies.ts';
import { findTypeDePiece } from '../../types-de-piece.ts';
import type { Place, Touche } from './faute.ts';
import { change } from './poser.ts';

/** Values at fault, and faults that take more than one value to be made. */

export function vide(autre: unknown) {
  return (valeur: unknown) => (Array.isArray(valeur) && valeur.length === 0 ? autre : undefined);
}

export function premierTexte(valeur: unknown): unknown {
  return Array.isArray(valeur) ? (valeur as readonly unknown[])[0] : undefined;
}

export function toIso(date: unknown): string {
  return String(date).split('/').toReversed().join('-');
}

export function plusYears(annees: number) {
  return (date: unknown) => {
    const [jour = '', mois = '', annee = ''] = String(date).split('/');
    // The 28th exists every year.
    return `${Number(jour) > 28 ? '28' : jour}/${mois}/${Number(annee) + annees}`;
  };
}

export function sansLePremier(valeur: unknown): unknown {
  return typeof valeur === 'string' ? valeur.slice(1) : undefined;
}

/** Another last digit: the key is wrong. */
export function autreCle(valeur: unknown): unknown {
  if (typeof valeur !== 'string') return undefined;
  return valeur.slice(0, -1) + String((Number(valeur.slice(-1)) + 1) % 10);
}

export function autreCouloir(numero: unknown): unknown {
  if (typeof numero !== 'string') return undefined;
  const couloir = numero.slice(3, 6) === 'BIO' ? 'HOP' : 'BIO';
  return `FIN${couloir}${numero.slice(6)}`;
}

/** Of a text that is there. */
export function plein(autre: (texte: string) => string) {
  return (valeur: unknown) =>
    typeof valeur === 'string' && valeur !== '' ? autre(valeur) : undefined;
}

export function flipRegime(place: Place): Touche | null {
  const chemin = '/commande/regimeTVA';
  const regime = readAt(place.bloc, chemin);
  if (place.temoin === null || typeof regime !== 'string') return null;
  return change(place, chemin, regime === 'HT' ? 'TTC' : 'HT');
}

export function emptyBeneficiaires(place: Place): Touche | null {
  const bloc = readBloc(place.bloc, 'beneficiaires');
  if (!Array.isArray(bloc['Etablissements'])) return null;
  const videe = { ...bloc, Etablissements: [], medecinsLiberaux: [] };
  return change(place, '/beneficiaires', videe);
}

/** A structure that says that it asks as a doctor. */
export function flipBeneficiaire(place: Place): Touche | null {
  const bloc = readBloc(place.bloc, 'beneficiaires');
  if (bloc['commandePour'] !== 'STRUCTURE') return null;
  return change(place, '/beneficiaires/commandePour', 'LIBERAL', '/beneficiaires/liberal');
}

export function dropPiece(place: Place): Touche | null {
  const pieces = readListe(place.bloc, 'piecesJustificatives');
  return pieces.length === 0 ? null : change(place, '/piecesJustificatives', pieces.slice(1));
}

export function dropPreuve(place: Place): Touche | null {
  const pieces = readListe(place.bloc, 'piecesJustificatives');
  const reste = pieces.filter((each) => !isBloc(each) || each['typeFichier'] !== 'PREUVE_HT');
  if (reste.length === pieces.length) return null;
  return change(place, '/piecesJustificatives', reste);
}

/** The second bears the name of the first. */
export function copyPiece(place: Place): Touche | null {
  const [premiere, seconde] = readListe(place.bloc, 'piecesJustificatives');
  if (!isBloc(premiere) || !isBloc(seconde)) return null;
  return change(place, '/piecesJustificatives/1/nomFichier', premiere['nomFichier']);
}

/** Of the first piece whose type has its part of a name. */
export function renamePiece(place: Place): Touche | null {
  const pieces = readListe(place.bloc, 'piecesJustificatives').map((each) =>
    isBloc(each) ? each : {},
  );
  const rang = pieces.findIndex(({ typeFichier }) => hasAbrege(typeFichier));
  const nom = pieces[rang]?.['nomFichier'];
  if (typeof nom !== 'string') return null;
  return change(place, `/piecesJustificatives/${rang}/nomFichier`, `scan-${nom}`);
}

function hasAbrege(type: unknown): boolean {
  return typeof type === 'string' && (findTypeDePiece(type)?.abrege ?? null) !== null;
}

/** The document that goes with the invoice is called an invoice too. */
export function secondeFacture(place: Place): Touche | null {
  const pieces = readListe(place.bloc, 'piecesJustificatives');
  const types = pieces.map((each) => (isBloc(each) ? each['typeFichier'] : null));
  const [facture, autre] = [types.indexOf('FACTURE'), types.indexOf('VA')];
  if (facture < 0 || autre < 0) return null;
  const dit = `/piecesJustificatives/${Math.max(facture, autre)}`;
  return change(place, `/piecesJustificatives/${autre}/typeFichier`, 'FACTURE', dit);
}

/** A number that goes on from nothing. */
export function skipNumLigne(place: Place): Touche | null {
  const numero = place.bloc['numLigne'];
  return typeof numero === 'number' ? change(place, '/numLigne', numero + 1000) : null;
}
