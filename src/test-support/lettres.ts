import { writeLettre } from '#domain/portail/lettres/ecrire.ts';
import type { GenreLettre, Lettre } from '#domain/portail/lettres/lettre.ts';
import type { SonsId } from '#domain/sons.ts';
import type { TauxTva } from '#domain/vocabulaire.ts';
import {
  decideAndPay,
  poseAvance,
  unDossier,
  uneDemande,
  unPortail,
  type PortailJoue,
} from './portail.ts';

/** That of the avance that these make. */
export const NUMERO = 'FINIMG000001';

/** Narrow spaces as plain ones. */
export const plain = (texte: string) => texte.replace(/[\u00a0\u202f]/g, ' ');

/** An avance to decide. */
export function enCoursALire(
  partiel: Parameters<typeof uneDemande>[0] = {},
  tauxTva: TauxTva = '20',
  sons: SonsId = 'IMG-RIS-Va2',
): PortailJoue {
  const portail = unPortail();
  const demande = uneDemande(partiel);
  poseAvance(portail, NUMERO, { demande, tauxTva, sons, statut: 'en-cours', paiement: 'aucun' });
  return portail;
}

/** The same, décidée. */
export function decideeALire(...demande: Parameters<typeof enCoursALire>): PortailJoue {
  const portail = enCoursALire(...demande);
  decideAndPay(portail, NUMERO, 'aucun');
  return portail;
}

/** Throws when it does not exist. */
export function lettreDe(portail: PortailJoue, genre: GenreLettre): Lettre {
  const dossier = unDossier(portail, NUMERO);
  const [avance] = dossier.avenants;
  const lettre = avance && writeLettre(portail.etat, dossier, avance, genre);
  if (!lettre) throw new Error(`no ${genre}`);
  return lettre;
}

export function blocOf({ blocs }: Lettre, titre: string) {
  return blocs.find((bloc) => bloc.titre === titre)?.lignes ?? [];
}
