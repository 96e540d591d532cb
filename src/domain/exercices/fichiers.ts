import { injecter, type FichierFautif } from '../fabrique/fautes/injecter.ts';
import { makePieces, type FichierDeZip } from '../fabrique/zip.ts';
import type { EtatPortail } from '../portail/etat.ts';
import { writeJson, type ImportFictif } from '../portail/jeux/actes.ts';
import { unFichier, type FichierFictif } from '../portail/jeux/fichiers-fictifs.ts';
import { hasSoldes, importDeSoldes, type AvanceASolder } from '../portail/jeux/soldes.ts';
import { labelType } from '../types-de-piece.ts';
import type { HeureDeParis } from '../vocabulaire.ts';
import type { Exercice, FautesAMettre, FichierAFaire, Retouche } from './exercice.ts';

/** A JSON that is given, and its zip. */
export interface FichierFait extends FichierFictif {
  /** The documents of its zip; null: no fault goes there, and whoever plays makes it. */
  readonly zip: readonly FichierDeZip[] | null;
}

/**
 * The files that an exercise gives, made on the state of its start. Null when that state has not what they need, or when a
 * fault or a change finds no place.
 */
export function makeFichiers(
  { fichiers, horloge }: Pick<Exercice, 'fichiers' | 'horloge'>,
  depart: EtatPortail,
): readonly FichierFait[] | null {
  const faits = fichiers.map((fichier) => makeFichier(fichier, horloge, depart));
  return faits.every((fait) => fait !== null) ? faits : null;
}

/** The sound import that a file is made from; null as above. */
export function importOf(
  { nom, dossiers }: Pick<FichierAFaire, 'nom' | 'dossiers'>,
  horloge: HeureDeParis,
  depart: EtatPortail,
): ImportFictif | null {
  const avances = avancesOf(dossiers, depart);
  return avances === null ? null : importDeSoldes(nom, horloge, avances);
}

/** Without any, the seed decides nothing. */
const AUCUNE: FautesAMettre = { graine: '', choix: [] };

function makeFichier(
  fichier: FichierAFaire,
  horloge: HeureDeParis,
  depart: EtatPortail,
): FichierFait | null {
  const juste = importOf(fichier, horloge, depart);
  const fautif = juste && spoil(juste, fichier.fautes);
  const texte = fautif && retouch(fautif.json, fichier.retouches);
  if (fautif === null || texte === null) return null;
  const zip = fautif.poses.some(({ chemin }) => chemin === null) ? fautif.zip : null;
  return { ...unFichier(`${fichier.nom}.json`, texte), zip };
}

/** Null: one of the faults finds no place. */
function spoil(
  juste: ImportFictif,
  { choix, graine }: FautesAMettre = AUCUNE,
): FichierFautif | null {
  const pieces = juste.lignes.flatMap(({ demande, numeroASP }, rang) =>
    demande.pieces.map(({ nomFichier: nom, typeFichier }) => {
      const numero = numeroASP ?? '';
      return { demande: rang, nom, typeFichier, libelle: labelType(typeFichier), numero };
    }),
  );
  const { formulaire } = juste;
  const sain = { formulaire, json: writeJson(juste).texte, pieces, zip: makePieces(pieces) };
  const fautif = injecter(sain, choix, graine);
  return fautif.ecartees.length === 0 ? fautif : null;
}

/** Null: one of them is not there, or they are not of one SONS whose solde is written here. */
function avancesOf(
  numeros: readonly string[],
  { dossiers }: EtatPortail,
): readonly AvanceASolder[] | null {
  const avances = numeros.flatMap((numeroASP) => {
    const dossier = dossiers.get(numeroASP);
    const avance = dossier?.avenants[0];
    if (dossier === undefined || avance === undefined) return [];
    const { siret, sons } = dossier;
    return [{ siret, sons, numeroASP, numeroAns: avance.numeroAns, demande: avance.demande }];
  });
  const sons = avances[0]?.sons;
  if (sons === undefined || !hasSoldes(sons) || avances.length !== numeros.length) return null;
  return avances.every((avance) => avance.sons === sons) ? avances : null;
}

function retouch(texte: string, retouches: readonly Retouche[]): string | null {
  let apres = texte;
  for (const retouche of retouches) {
    if (!apres.includes(retouche.avant)) return null;
    apres = apres.replace(retouche.avant, () => retouche.apres);
  }
  return apres;
}
