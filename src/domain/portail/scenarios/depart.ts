import { parseJson } from '../../parse-json.ts';
import { isBloc } from '../../projection/guards.ts';
import { formatNombre } from '../../francais.ts';
import type { Enregistrement } from '../evenements.ts';
import { ouNull, texte } from '../gardes/combinateurs.ts';
import { lireEnregistrement, verifierJournal } from '../verifier.ts';
import { phrase } from './gardes-etapes.ts';
import type { PortailDeDepart } from './portail-de-depart.ts';

/** UTF-16 units of its journal: what a file and a tab still carry, some thousand demandes. */
const JOURNAL_MAX = 2 * 2 ** 20;
const ENREGISTREMENTS_MAX = 5000;

/** Why a portal cannot be carried, as a French sentence; null when it can. */
export function refuseDepart({ enregistrements }: PortailDeDepart): string | null {
  if (enregistrements.length === 0) {
    return 'Votre portail est vide : chargez-y un fournisseur, ou partez d’un fournisseur tout prêt.';
  }
  const taille = writeJournal(enregistrements).reduce((total, { length }) => total + length, 0);
  if (enregistrements.length <= ENREGISTREMENTS_MAX && taille <= JOURNAL_MAX) return null;
  return `Votre portail est trop gros pour un scénario : ${formatNombre(enregistrements.length)} actes, ${formatNombre(Math.ceil(taille / 1024))} Ko. Au plus, ${formatNombre(ENREGISTREMENTS_MAX)} actes et ${formatNombre(JOURNAL_MAX / 1024)} Ko : partez d’un fournisseur tout prêt, ou d’un portail plus court.`;
}

/** As it stands in a file: a record a line, as in a backup. */
export function writeDepart({ enregistrements, ...reste }: PortailDeDepart): object {
  return { ...reste, journal: writeJournal(enregistrements) };
}

/** Any JSON value; null: no portal that could be played on. Never throws. */
export function readDepart(lu: unknown): PortailDeDepart | null {
  if (!isBloc(lu) || Object.keys(lu).length !== 3) return null;
  const { nom, siret, journal } = lu;
  if (!phrase(nom) || !ouNull(texte)(siret) || !Array.isArray(journal)) return null;
  const enregistrements: Enregistrement[] = [];
  for (const ligne of journal) {
    const lue = texte(ligne) ? lireEnregistrement(parseJson(ligne)) : null;
    if (lue === null) return null;
    enregistrements.push(lue);
  }
  const depart = { nom, siret, enregistrements };
  return refuseDepart(depart) === null && verifierJournal(enregistrements) === null ? depart : null;
}

function writeJournal(enregistrements: readonly Enregistrement[]): readonly string[] {
  return enregistrements.map((each) => JSON.stringify(each));
}
