import { formatDate, formatNombre } from '#domain/francais.ts';
import { MOTS_TYPE } from '#domain/mots/demandes.ts';
import { ETATS_IMPORT } from '#domain/mots/depots.ts';
import type { ImportJson } from '#domain/portail/dossier.ts';
import type { ColonneTexte } from '#ui/kit/colonnes.ts';

/** The columns of « Gérer mes importations JSONs », named and ordered as the portal does, without its files. */
export const COLONNES_IMPORTS = [
  {
    cle: 'id',
    titre: 'Identifiant',
    texte: ({ id }) => String(id),
    ordre: ({ id }) => id,
    aspect: ['machine'],
  },
  {
    cle: 'date',
    titre: 'Date d’importation',
    texte: ({ importeLe }) => formatDate(importeLe.slice(0, 10)),
    ordre: ({ importeLe }) => importeLe,
  },
  {
    cle: 'numeroAns',
    titre: 'Numéro ANS',
    texte: ({ numeroAns }) => numeroAns,
    aspect: ['machine', 'court'],
    cede: 'moyen',
  },
  { cle: 'type', titre: 'Type de demande', texte: ({ type }) => MOTS_TYPE[type].nom },
  {
    cle: 'nom',
    titre: 'Nom du fichier',
    texte: ({ fichier }) => fichier.nom,
    aspect: ['machine', 'large', 'coupe'],
  },
  count('nombre', 'Nbre de demande', 'moyen', ({ nombreLignes }) => nombreLignes),
  count('retenues', 'Nbre de demandes retenues', 'etroit', ({ retenues }) => retenues.length),
  count('rejetees', 'Nbre de demandes rejetées', 'etroit', ({ rejetees }) => rejetees.length),
] as const satisfies readonly ColonneTexte<ImportJson>[];

export type ColonneImports = (typeof COLONNES_IMPORTS)[number]['cle'];

/** What became of an import. */
export const ETAT_IMPORT: ColonneTexte<ImportJson> = {
  cle: 'etat',
  titre: 'Etat de l’import',
  texte: ({ etat }) => ETATS_IMPORT[etat],
};

export const EXPIRATION_IMPORT: ColonneTexte<ImportJson> = {
  cle: 'expiration',
  titre: 'Date d’expiration',
  texte: ({ expireLe }) => formatDate((expireLe ?? '').slice(0, 10)),
};

function count<C extends string>(
  cle: C,
  titre: string,
  cede: 'moyen' | 'etroit',
  nombre: (recu: ImportJson) => number,
): ColonneTexte<ImportJson, C> {
  return {
    cle,
    titre,
    texte: (recu) => formatNombre(nombre(recu)),
    ordre: nombre,
    aspect: ['nombre'],
    cede,
    tableur: (recu) => String(nombre(recu)),
  };
}
