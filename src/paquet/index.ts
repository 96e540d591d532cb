import { summarizeCauses } from '#domain/causes.ts';
import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import { isAccepted, type Report } from '#domain/report.ts';
import { VERSION_REGLES as VERSION } from '#controls/version.ts';
import { simulate } from '#validation/simulate.ts';
import { toConstat } from './constat.ts';
import { FichierInaccessible } from './erreurs.ts';
import { readOptions } from './options.ts';
import { toFichier } from './source.ts';
import type { OptionsSimulation, Rapport, Source } from './types.ts';

export type {
  Cause,
  Constat,
  Correction,
  Faute,
  LigneDeRapport,
  OptionsSimulation,
  Place,
  Rapport,
  Reserve,
  Severite,
  Source,
  Verdict,
} from './types.ts';
export { FichierInaccessible };

/** Version des règles de ce paquet : le jour (`AAAA-MM-JJ`) où un contrôle ou un schéma a changé pour la dernière fois. */
export const VERSION_REGLES: string = VERSION;

/** Identifiants des formulaires connus (`img-ris-va2.solde`…), qui nomment aussi les schémas du paquet. */
export const FORMULAIRES: readonly string[] = FORMULAIRE_IDS;

/**
 * Juge un fichier de demandes comme la page : lecture, format, contrôles techniques, aide. Rien ne quitte la machine.
 *
 * Ce que le fichier contient ne fait jamais échouer l’appel : un fichier qui n’est pas du JSON a son rapport (`illisible`), de
 * même que plus de 50 Mio, qui ne sont pas lus. Chaque contrôle cite sa source dans `simulateur-segur/controles.json`.
 *
 * @param source texte, octets, ou `File`/`Blob` du navigateur ou de Node (`openAsBlob`)
 * @throws RangeError une option n’a pas de sens (message en français)
 * @throws TypeError la source n’en est pas une
 * @throws FichierInaccessible le fichier a été déplacé ou modifié depuis qu’il a été choisi
 */
export async function simuler(source: Source, options: OptionsSimulation = {}): Promise<Rapport> {
  const lues = readOptions(options);
  const fichier = toFichier(source, options.nom ?? 'demandes.json');
  const jugee = await simulate({ fichier, ...lues });
  if (jugee.ok) return toRapport(jugee.report);
  throw new FichierInaccessible('Ce fichier ne peut pas être lu.', { cause: jugee.failure });
}

function toRapport(report: Report): Rapport {
  const { fichier, verdict, formulaire, retour } = report;
  return {
    fichier: { nom: fichier.nom, taille: fichier.taille, sha256: fichier.sha256 },
    verdict,
    accepte: isAccepted(verdict),
    reserves: report.reserves.map(({ controle, point, quoiFaire }) => ({
      controle,
      point,
      quoiFaire,
    })),
    versionRegles: report.versionRegles,
    maintenant: report.maintenant,
    formulaire: formulaire.id,
    modele: formulaire.modele,
    texte: report.texte,
    encodage: report.encodage,
    lignes: report.lignes.map(({ numLigne, etat, numeroASP, numeroEditeur }) => ({
      numLigne,
      etat,
      numeroASP,
      numeroEditeur,
    })),
    causes: summarizeCauses(report),
    constats: report.constats.map(toConstat),
    messageEcran: report.messageEcran,
    retour: retour && { nom: retour.nom, texte: retour.texte },
  };
}
