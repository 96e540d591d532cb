import { FORMULAIRES } from '../../formulaires.ts';
import type { TauxTva } from '../../vocabulaire.ts';
import { findClosing, SONS } from '../../sons/table.ts';
import { avanceOf } from '../avenants.ts';
import type { Commande, LigneAImporter, Refus } from '../commandes.ts';
import {
  accept,
  keepFile,
  refuse,
  refuseUnknown,
  refuseValue,
  type Decision,
  type Moment,
} from '../decision.ts';
import type { Avenant } from '../dossier.ts';
import { expirationOf } from '../echeances.ts';
import { findEnrolement, mayImport } from '../enrolements.ts';
import type { EtatPortail } from '../etat.ts';
import type { DemandeImportee } from '../evenements.ts';
import { numberDossiers } from '../numero-asp.ts';
import { obstacleSolde } from '../prerequis.ts';

type ImporterDemandes = Extract<Commande, { type: 'importerDemandes' }>;

/** A demande of the file, or why the whole import is refused. */
type Placement = { readonly demande: DemandeImportee } | { readonly refus: Refus };

/** The real import: all the lines given, or none. Which lines are given is the caller's business (`jugeeA`). */
export function importDemandes(
  etat: EtatPortail,
  commande: ImporterDemandes,
  moment: Moment,
): Decision {
  const obstacle = findObstacle(etat, commande, moment);
  if (obstacle !== null) return obstacle;
  const id = etat.compteurs.import + 1;
  const place = commande.demande === 'avance' ? placeAvances : placeSoldes;
  const demandes: DemandeImportee[] = [];
  for (const placement of place(etat, commande, startOf(commande, id, moment))) {
    if ('refus' in placement) return refuse(placement.refus);
    demandes.push(placement.demande);
  }
  const { siret, numeroAns, formulaire, tauxTva, lignes, rejetees } = commande;
  return accept({
    type: 'jsonImporte',
    import: {
      id,
      siret,
      numeroAns,
      formulaire,
      type: commande.demande,
      tauxTva,
      importeLe: moment.maintenant,
      expireLe: expirationOf(moment.maintenant, etat.profil.joursImportIncomplet),
      closLe: null,
      fichier: keepFile(moment, commande.fichier, 0),
      retour: keepFile(moment, commande.retour, 1),
      etat: 'non-complete',
      nombreLignes: lignes.length + rejetees.length,
      retenues: demandes.map(({ numeroASP }) => numeroASP),
      rejetees,
      zips: [],
    },
    demandes,
  });
}

function findObstacle(
  etat: EtatPortail,
  commande: ImporterDemandes,
  { maintenant }: Moment,
): Decision | null {
  const { siret, numeroAns, formulaire, demande, tauxTva, lignes, rejetees } = commande;
  if (!etat.fournisseurs.has(siret)) return refuseUnknown('fournisseur', siret);
  if (!mayImport(findEnrolement(etat, siret, numeroAns))) {
    return refuse({ type: 'enrolement-non-valide', numeroAns });
  }
  if (commande.jugeeA !== etat.sequence) return refuse({ type: 'etat-depasse' });
  if (FORMULAIRES[formulaire].type !== demande) {
    return refuseValue('demande', 'Le formulaire du fichier n’est pas de ce type de demande.');
  }
  const { sons } = FORMULAIRES[formulaire];
  const fenetre = SONS[sons][demande];
  const fermee = fenetre && findClosing(fenetre, maintenant);
  if (fermee) return refuse({ type: 'fenetre-fermee', sons, demande, ...fermee });
  if (demande === 'avance' && tauxTva === null) {
    return refuseValue('tauxTva', 'Le taux de TVA est obligatoire pour une avance.');
  }
  if (!etat.profil.importLigneParLigne && rejetees.length > 0) {
    return refuse({ type: 'lignes-rejetees', nombre: rejetees.length });
  }
  return lignes.length === 0 ? refuse({ type: 'aucune-ligne' }) : null;
}

/** What every new avenant of the import has in common. */
type Debut = (ligne: LigneAImporter, numero: number, tauxTva: TauxTva) => Avenant;

function startOf(commande: ImporterDemandes, importId: number, { maintenant }: Moment): Debut {
  return ({ demande }, numero, tauxTva) => ({
    numero,
    type: commande.demande,
    statut: 'incomplete',
    paiement: 'aucun',
    numeroAns: commande.numeroAns,
    deposeLe: maintenant,
    statutLe: maintenant,
    importId,
    demande,
    tauxTva,
    montantDecide: null,
    historique: [{ le: maintenant, acte: 'importee', commentaire: null }],
    versions: [],
    ajouts: [],
  });
}

/** Each avance opens a dossier, under a new number. */
function* placeAvances(
  etat: EtatPortail,
  { siret, formulaire, tauxTva, lignes }: ImporterDemandes,
  start: Debut,
): Generator<Placement> {
  const { sons } = FORMULAIRES[formulaire];
  const nextNumero = numberDossiers(etat, sons);
  for (const ligne of lignes) {
    if (ligne.numeroASP !== null) {
      yield { refus: badNumero('Une avance reçoit son numéro de l’ASP.') };
    } else {
      const avenant = start(ligne, 0, tauxTva ?? '20');
      yield { demande: { numeroASP: nextNumero(), siret, sons, avenant } };
    }
  }
}

/** Each solde becomes the next avenant of its dossier, if its gate is open (`prerequis.ts`). */
function* placeSoldes(
  etat: EtatPortail,
  { siret, formulaire, lignes }: ImporterDemandes,
  start: Debut,
): Generator<Placement> {
  const { sons } = FORMULAIRES[formulaire];
  const vus = new Set<string | null>();
  for (const ligne of lignes) {
    const { numeroASP } = ligne;
    const dossier = numeroASP === null ? undefined : etat.dossiers.get(numeroASP);
    if (numeroASP === null || dossier?.siret !== siret || dossier.sons !== sons) {
      yield { refus: { type: 'inconnu', objet: 'dossier', id: numeroASP ?? '' } };
    } else if (vus.has(numeroASP)) {
      yield { refus: badNumero(`Le dossier ${numeroASP} est dans deux lignes.`) };
    } else if (obstacleSolde(dossier) !== null) {
      yield { refus: { type: 'avance-non-payee', numeroASP } };
    } else {
      vus.add(numeroASP);
      const avenant = start(ligne, dossier.avenants.length, avanceOf(dossier).tauxTva);
      yield { demande: { numeroASP, siret, sons, avenant } };
    }
  }
}

function badNumero(detail: string): Refus {
  return { type: 'valeur', champ: 'numeroASP', detail };
}
