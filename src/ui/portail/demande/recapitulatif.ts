import { formatDate } from '#domain/francais.ts';
import type { Avenant, Dossier } from '#domain/portail/dossier.ts';
import { findEnrolement } from '#domain/portail/enrolements.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { Fournisseur } from '#domain/portail/fournisseur.ts';
import { regimeDe } from '#domain/portail/montants.ts';
import { STATUTS_DEMANDE } from '#domain/mots/demandes.ts';
import { CONSULTATION } from './textes.ts';

type Lignes = readonly (readonly [string, string])[];

/** The fields of « Récapitulatif », in the order of the screen: that of the SAS, or that of the Imagerie for all others. */
export function listRecapitulatif(
  etat: EtatPortail,
  dossier: Dossier,
  avenant: Avenant,
  fournisseur: Fournisseur,
): Lignes {
  const { adresse } = fournisseur;
  const structure: Lignes = [
    [CONSULTATION.siret, fournisseur.siret],
    [CONSULTATION.denomination, fournisseur.denominationSociale],
    [CONSULTATION.adresse, `${adresse.voie}, ${adresse.codePostal}, ${adresse.commune}`],
  ];
  const numeroAns: Lignes = [[CONSULTATION.numeroAns, avenant.numeroAns]];
  const changement: Lignes = [[CONSULTATION.changement, writeDay(avenant.statutLe)]];
  if (dossier.sons === 'SAS-SAS-Va1') {
    return [
      ...numeroAns,
      ...structure,
      [CONSULTATION.numeroDeDossier, dossier.numeroASP],
      [CONSULTATION.dateDepot, writeDay(avenant.deposeLe)],
      [CONSULTATION.statutDemande, STATUTS_DEMANDE[avenant.statut]],
      ...changement,
    ];
  }
  return [
    ...numeroAns,
    [CONSULTATION.priseEffet, writePriseEffet(etat, dossier, avenant)],
    [CONSULTATION.regime, regimeDe(dossier)],
    ...structure,
    [CONSULTATION.nature, writeNature(dossier, avenant)],
    ...changement,
  ];
}

/** `24/03/25`, as the screen prints it. Presumed: the day when the enrôlement under this numéro ANS was validated. */
function writePriseEffet(etat: EtatPortail, { siret }: Dossier, { numeroAns }: Avenant): string {
  const actes = findEnrolement(etat, siret, numeroAns)?.historique ?? [];
  const validation = actes.findLast(({ acte }) => acte === 'valide');
  if (!validation) return CONSULTATION.sansDate;
  const jour = writeDay(validation.le);
  return `${jour.slice(0, 6)}${jour.slice(8)}`;
}

/** « MAJ » is what one screen prints, of a solde DRIMbox. */
function writeNature({ sons }: Dossier, { type }: Avenant): string {
  return sons === 'IMG-DB-Va2' && type === 'solde'
    ? CONSULTATION.natureMaj
    : CONSULTATION.natureInconnue;
}

function writeDay(heure: string): string {
  return formatDate(heure.slice(0, 10));
}
