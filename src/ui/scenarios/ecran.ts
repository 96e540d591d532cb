import type { Commande } from '#domain/portail/commandes.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { Pas } from '#domain/portail/scenarios/jouer.ts';
import type { EcranEspace, EcranPoste } from '#ui/navigation/ecrans.ts';
import { COMMANDES } from '#ui/portail/commandes-textes.ts';
import { parseMontre, type EcranMontre } from './montage/ecrans.ts';

/** The screen that a step shows: the one that its author chose, else the one of the portal on which it is best seen after it. */
export function ecranDuPas(pas: Pas): EcranMontre {
  const { ecran } = pas.etape;
  return (ecran !== null && parseMontre(ecran)) || ecranOuVoir(pas);
}

function ecranOuVoir(pas: Pas): EcranMontre {
  const { etape, acceptes, enregistrements, refusee, apres } = pas;
  if (etape.type === 'simulation') return { nom: 'espace/importer' };
  const auPoste = ecranAuPoste(pas);
  if (auPoste) return auPoste;
  if (refusee) return ecranDe(refusee.commande, apres, false);
  const derniere = acceptes.at(-1)?.commande;
  if (derniere === undefined) return { nom: 'espace/accueil' };
  if (derniere.type !== 'constaterEcheances') return ecranDe(derniere, apres, true);
  const touchee = enregistrements
    .at(-1)
    ?.evenements.findLast((evenement) => 'numeroASP' in evenement);
  return touchee && 'numeroASP' in touchee
    ? derniereDemande(touchee.numeroASP, apres)
    : { nom: 'espace/accueil' };
}

/** The other side of the counter, when nobody else does anything; null: it is not the ASP that acts. */
function ecranAuPoste({ acceptes, refusee }: Pas): EcranPoste | null {
  const commandes = acceptes.map(({ commande }) => commande);
  const actes = [...commandes, ...(refusee ? [refusee.commande] : [])].filter(({ type }) =>
    GUICHET.includes(COMMANDES[type].qui),
  );
  const dernier = actes.at(-1);
  if (!dernier || actes.some(({ type }) => COMMANDES[type].qui !== 'asp')) return null;
  if ('enrolement' in dernier) return { nom: 'poste/enrolement', id: dernier.enrolement };
  if ('modele' in dernier) return { nom: 'poste/modele', id: dernier.modele };
  if ('pilote' in dernier) return { nom: 'poste/pilote', id: dernier.pilote };
  return 'numeroASP' in dernier ? { nom: 'poste/demande', numeroASP: dernier.numeroASP } : null;
}

/** Who stands at the counter; the scenery and the time do not. */
const GUICHET: readonly string[] = ['fournisseur', 'asp'];

/** The fournisseur whom a step is about; null: the one before. */
export function siretDuPas({ etape, acceptes, refusee, apres }: Pas): string | null {
  if (etape.type === 'simulation') return etape.simulation.siret;
  const commande = refusee?.commande ?? acceptes.at(-1)?.commande;
  return commande === undefined ? null : siretDe(commande, apres);
}

function ecranDe(commande: Commande, apres: EtatPortail, accepte: boolean): EcranEspace {
  switch (commande.type) {
    case 'demanderEnrolement':
    case 'finaliserEnrolement':
    case 'deciderEnrolement':
      return { nom: 'espace/enrolement' };
    case 'deposerModele':
    case 'deciderModele':
      return { nom: 'espace/modeles' };
    case 'deposerPilote':
    case 'deciderPilote':
      return { nom: 'espace/pilotes' };
    case 'importerDemandes':
      return accepte
        ? { nom: 'espace/pieces', import: apres.compteurs.import }
        : { nom: 'espace/importer' };
    case 'recevoirZip':
      return { nom: 'espace/pieces', import: commande.import };
    case 'terminerImport': {
      const [premiere] = apres.imports.get(commande.import)?.retenues ?? [];
      return premiere === undefined ? { nom: 'espace/imports' } : derniereDemande(premiere, apres);
    }
    case 'supprimerImport':
      return { nom: 'espace/incompletes' };
    case 'modifierDemande': {
      const demande = derniereDemande(commande.numeroASP, apres);
      return accepte || demande.nom !== 'espace/demande'
        ? demande
        : { ...demande, nom: 'espace/modifier' };
    }
    case 'nePasModifier':
    case 'envoyerPieces':
    case 'prendreEnCharge':
    case 'instruireDemande':
    case 'payerDemande':
    case 'poserAvance':
      return derniereDemande(commande.numeroASP, apres);
    case 'poserAvances':
      return { nom: 'espace/demandes' };
    case 'installerFournisseur':
    case 'retirerFournisseur':
    case 'reglerHorloge':
    case 'changerProfil':
    case 'poserRepere':
    case 'oterRepere':
    case 'constaterEcheances':
      return { nom: 'espace/accueil' };
  }
}

/** An incomplete demande is in no list: its import shows. */
function derniereDemande(numeroASP: string, { dossiers }: EtatPortail): EcranEspace {
  const dernier = dossiers.get(numeroASP)?.avenants.at(-1);
  if (dernier === undefined) return { nom: 'espace/demandes' };
  return { nom: 'espace/demande', numeroASP, avenant: dernier.numero };
}

function siretDe(commande: Commande, etat: EtatPortail): string | null {
  if ('siret' in commande) return commande.siret;
  if ('fournisseur' in commande) return commande.fournisseur.siret;
  if ('numeroASP' in commande) return etat.dossiers.get(commande.numeroASP)?.siret ?? null;
  if ('import' in commande) return etat.imports.get(commande.import)?.siret ?? null;
  if ('enrolement' in commande) return etat.enrolements.get(commande.enrolement)?.siret ?? null;
  if ('modele' in commande) return etat.modelesDocuments.get(commande.modele)?.siret ?? null;
  if ('pilote' in commande) return etat.pilotes.get(commande.pilote)?.siret ?? null;
  if ('avances' in commande) return commande.avances[0]?.siret ?? null;
  return null;
}
