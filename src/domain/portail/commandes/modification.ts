import { projectDemande } from '../../demande.ts';
import { toCentimes } from '../../montants.ts';
import { MO_BINAIRE, PIECE_MAX_MO, TYPE_PAR_EXTENSION } from '../../pieces.ts';
import { lastAvenant } from '../avenants.ts';
import type { Commande, PieceADeposer } from '../commandes.ts';
import { accept, keepFile, refuse, refuseUnknown, refuseValue } from '../decision.ts';
import type { Decision, Moment } from '../decision.ts';
import type { Avenant, Changement, DemandeDeposee, Dossier, PieceAjoutee } from '../dossier.ts';
import type { EtatPortail } from '../etat.ts';
import type { FichierDepose } from '../fichiers.ts';
import { readLigne } from '../ligne-deposee.ts';
import { champsModifiables, formulaireDeLAvenant, typeOf, withValeur } from '../modifiables.ts';
import { TRANSITIONS_DEMANDE, isAllowed } from '../transitions.ts';

type ModifierDemande = Extract<Commande, { type: 'modifierDemande' }>;

/** « Confirmer ». Without any change, `nePasModifier` is the command to play. */
export function modifyDemande(
  etat: EtatPortail,
  commande: ModifierDemande,
  moment: Moment,
): Decision {
  const { numeroASP, champs, pieces } = commande;
  const dossier = etat.dossiers.get(numeroASP);
  if (dossier === undefined) return refuseUnknown('dossier', numeroASP);
  const avenant = lastAvenant(dossier);
  const modifiables = new Map(champsModifiables(etat, dossier).map((each) => [each.chemin, each]));
  const refus =
    refuseStatut(avenant, 'a-modifier') ??
    refuseChamps(modifiables, champs) ??
    refusePieces(pieces);
  if (refus !== null) return refus;
  const changements = champs.flatMap(({ chemin, valeur }): readonly Changement[] => {
    const avant = modifiables.get(chemin)?.valeur;
    return avant === undefined || avant === valeur ? [] : [{ chemin, avant, apres: valeur }];
  });
  if (changements.length === 0 && pieces.length === 0) return refuse({ type: 'rien-a-faire' });
  return accept({
    type: 'demandeModifiee',
    numeroASP,
    avenant: avenant.numero,
    demande: changeDemande(etat, dossier, avenant, changements),
    changements,
    pieces: keepPieces(moment, pieces),
  });
}

/** « Envoi des pièces manquantes » (webinaire médico-social, logigramme): pieces, and nothing else. */
export function sendPieces(
  etat: EtatPortail,
  { numeroASP, pieces }: Extract<Commande, { type: 'envoyerPieces' }>,
  moment: Moment,
): Decision {
  const dossier = etat.dossiers.get(numeroASP);
  if (dossier === undefined) return refuseUnknown('dossier', numeroASP);
  const avenant = lastAvenant(dossier);
  const refus = refuseStatut(avenant, 'en-attente-pieces') ?? refusePieces(pieces);
  if (refus !== null) return refus;
  if (pieces.length === 0) return refuse({ type: 'rien-a-faire' });
  return accept({
    type: 'piecesEnvoyees',
    numeroASP,
    avenant: avenant.numero,
    pieces: keepPieces(moment, pieces),
  });
}

/** « Vous avez la possibilité de ne pas modifier votre demande » (guide SAS, « Validez vos modifications »). */
export function keepDemande(
  etat: EtatPortail,
  { numeroASP }: Extract<Commande, { type: 'nePasModifier' }>,
): Decision {
  const dossier = etat.dossiers.get(numeroASP);
  if (dossier === undefined) return refuseUnknown('dossier', numeroASP);
  const avenant = lastAvenant(dossier);
  return (
    refuseStatut(avenant, 'a-modifier') ??
    accept({ type: 'demandeNonModifiee', numeroASP, avenant: avenant.numero })
  );
}

/** Each way back to « en cours » has its own departure: an incomplete demande takes it by « Terminer ». */
function refuseStatut(
  { statut }: Avenant,
  depuis: 'a-modifier' | 'en-attente-pieces',
): Decision | null {
  if (statut === depuis && isAllowed(TRANSITIONS_DEMANDE, statut, 'en-cours')) return null;
  return refuse({ type: 'transition', objet: 'demande', de: statut, vers: 'en-cours' });
}

function keepPieces(moment: Moment, pieces: readonly PieceADeposer[]): readonly PieceAjoutee[] {
  return pieces.map(({ typeFichier, formatFichier, fichier }, rang) => ({
    typeFichier,
    formatFichier,
    fichier: keepFile(moment, fichier, rang),
    ajouteeLe: moment.maintenant,
  }));
}

function refuseChamps(
  modifiables: ReadonlyMap<string, ReturnType<typeof champsModifiables>[number]>,
  champs: ModifierDemande['champs'],
): Decision | null {
  const vus = new Set<string>();
  for (const { chemin, valeur } of champs) {
    const champ = modifiables.get(chemin);
    if (champ === undefined) return refuse({ type: 'champ-non-modifiable', chemin });
    if (vus.has(chemin)) return refuseValue(chemin, 'Ce champ est donné deux fois.');
    if (typeOf(valeur) !== champ.type || !isSound(valeur)) {
      return refuseValue(chemin, 'Cette valeur n’est pas du type attendu.');
    }
    vus.add(chemin);
  }
  return null;
}

/** « Les mêmes règles que lors de la création »: 3 Mo, and the three formats. */
function refusePieces(pieces: readonly PieceADeposer[]): Decision | null {
  for (const { fichier } of pieces) {
    if (fichier.taille > PIECE_MAX_MO * MO_BINAIRE) {
      return refuseValue('pieces', `« ${fichier.nom} » dépasse ${PIECE_MAX_MO} Mo.`);
    }
    if (!isAccepted(fichier)) {
      return refuseValue('pieces', `« ${fichier.nom} » n’est ni un PDF, ni un JPG, ni un PNG.`);
    }
  }
  return null;
}

function isAccepted({ nom }: FichierDepose): boolean {
  const bas = nom.toLowerCase();
  return Object.keys(TYPE_PAR_EXTENSION).some((extension) => bas.endsWith(extension));
}

/** What JSON text keeps as it is. */
function isSound(valeur: Changement['apres']): boolean {
  return typeof valeur !== 'number' || (Number.isFinite(valeur) && !Object.is(valeur, -0));
}

/** Only the amount is read again: no other projected value can be edited. */
function changeDemande(
  etat: EtatPortail,
  dossier: Dossier,
  avenant: Avenant,
  changements: readonly Changement[],
): DemandeDeposee {
  const { demande } = avenant;
  const formulaire = formulaireDeLAvenant(etat, dossier, avenant);
  const ligne = readLigne(demande.ligne);
  if (changements.length === 0 || formulaire === null || ligne === null) return demande;
  const nouvelle = changements.reduce(
    (bloc, { chemin, apres }) => withValeur(bloc, chemin, apres),
    ligne,
  );
  const { montantHT } = projectDemande(formulaire, nouvelle, 0, demande.numLigne);
  return {
    ...demande,
    montantHT: montantHT === null ? null : toCentimes(montantHT.valeur),
    ligne: JSON.stringify(nouvelle),
  };
}
