import type { Commande } from '#domain/portail/commandes.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { Pas } from '#domain/portail/scenarios/jouer.ts';
import type { PageEspace } from '#ui/navigation/pages-espace.ts';

/** The screen of the portal on which a step shows, best seen after it. */
export function ecranDuPas({ etape, acceptes, enregistrements, refusee, apres }: Pas): PageEspace {
  if (etape.type === 'simulation') return { nom: 'importer' };
  if (refusee) return ecranDe(refusee.commande, apres, false);
  const derniere = acceptes.at(-1)?.commande;
  if (derniere === undefined) return { nom: 'accueil' };
  if (derniere.type !== 'constaterEcheances') return ecranDe(derniere, apres, true);
  const touchee = enregistrements
    .at(-1)
    ?.evenements.findLast((evenement) => 'numeroASP' in evenement);
  return touchee && 'numeroASP' in touchee
    ? derniereDemande(touchee.numeroASP, apres)
    : { nom: 'accueil' };
}

/** The fournisseur whom a step is about; null: the one before. */
export function siretDuPas({ etape, acceptes, refusee, apres }: Pas): string | null {
  if (etape.type === 'simulation') return etape.simulation.siret;
  const commande = refusee?.commande ?? acceptes.at(-1)?.commande;
  return commande === undefined ? null : siretDe(commande, apres);
}

function ecranDe(commande: Commande, apres: EtatPortail, accepte: boolean): PageEspace {
  switch (commande.type) {
    case 'demanderEnrolement':
    case 'finaliserEnrolement':
    case 'deciderEnrolement':
      return { nom: 'enrolement' };
    case 'deposerModele':
    case 'deciderModele':
      return { nom: 'modeles' };
    case 'deposerPilote':
    case 'deciderPilote':
      return { nom: 'pilotes' };
    case 'importerDemandes':
      return accepte ? { nom: 'pieces', import: apres.compteurs.import } : { nom: 'importer' };
    case 'recevoirZip':
      return { nom: 'pieces', import: commande.import };
    case 'terminerImport': {
      const [premiere] = apres.imports.get(commande.import)?.retenues ?? [];
      return premiere === undefined ? { nom: 'imports' } : derniereDemande(premiere, apres);
    }
    case 'supprimerImport':
      return { nom: 'incompletes' };
    case 'modifierDemande':
    case 'nePasModifier':
    case 'prendreEnCharge':
    case 'instruireDemande':
    case 'payerDemande':
    case 'poserAvance':
      return derniereDemande(commande.numeroASP, apres);
    case 'poserAvances':
      return { nom: 'demandes' };
    case 'installerFournisseur':
    case 'reglerHorloge':
    case 'changerProfil':
    case 'constaterEcheances':
      return { nom: 'accueil' };
  }
}

/** An incomplete demande is in no list: its import shows. */
function derniereDemande(numeroASP: string, { dossiers }: EtatPortail): PageEspace {
  const dernier = dossiers.get(numeroASP)?.avenants.at(-1);
  if (dernier === undefined) return { nom: 'demandes' };
  return { nom: 'demande', numeroASP, avenant: dernier.numero };
}

function siretDe(commande: Commande, etat: EtatPortail): string | null {
  if ('siret' in commande) return commande.siret;
  if ('fournisseur' in commande) return commande.fournisseur.siret;
  if ('numeroASP' in commande) return etat.dossiers.get(commande.numeroASP)?.siret ?? null;
  if ('import' in commande) return etat.imports.get(commande.import)?.siret ?? null;
  if ('enrolement' in commande) return etat.enrolements.get(commande.enrolement)?.siret ?? null;
  if ('modele' in commande) return etat.modeles.get(commande.modele)?.siret ?? null;
  if ('pilote' in commande) return etat.pilotes.get(commande.pilote)?.siret ?? null;
  if ('avances' in commande) return commande.avances[0]?.siret ?? null;
  return null;
}
