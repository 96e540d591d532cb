import type { HeureDeParis } from '../../vocabulaire.ts';
import type { AvanceAPoser } from '../commandes.ts';
import type { BeneficiaireDepose, DemandeDeposee } from '../dossier.ts';
import { etape, regleHorloge, type ImportFictif, type Solution } from './actes.ts';
import { unEtablissement } from './beneficiaires-fictifs.ts';
import type { Etapes } from './jeu.ts';
import { dayBefore } from './jours.ts';

/** The numbers and the days of the screens of the guide; the fournisseur is made up. */
export const SAS: Solution = {
  siret: '00000005900014',
  numeroAns: 'pbrSAS0012',
  sons: 'SAS-SAS-Va1',
};

export const DOSSIER_SAS = 'FINSAS008539';

/** « Date de dépôt : 16/02/2023 ». */
export const DEPOT_SAS: HeureDeParis = '2023-02-16T10:00';

/** At 20 %, the engagement of the screen: 100 000,00, of which the solde is 70 000,00. */
const MONTANT_HT = 83_333_33;

const beneficiaire: BeneficiaireDepose = { ...unEtablissement(801), siren: null };

/** « Décidée » and paid. The guide shows an avance of 0,00; this one is worth the usual 30 %. */
export function avanceSas(solution: Solution): AvanceAPoser {
  return {
    ...solution,
    numeroASP: DOSSIER_SAS,
    tauxTva: '20',
    demande: {
      numLigne: 1,
      numeroEditeur: '00001',
      montantHT: MONTANT_HT,
      regimeTVA: 'TTC',
      beneficiaires: [beneficiaire],
      pieces: [],
      ligne: null,
    },
    statut: 'decidee',
    paiement: 'effectue',
  };
}

/** Its structure is presumed (`schemas/sas-sas-va1.solde.schema.json`); names and types of the pieces are the guide’s. */
export function soldeSas({ siret, numeroAns }: Solution): ImportFictif {
  const pieces = [
    {
      nomFichier: 'capture-ecran-au-depot.pdf',
      formatFichier: 'PDF',
      typeFichier: 'MSS_RESU_TEST_TECH',
    },
    {
      nomFichier: 'guide-pdf-au-depot.pdf',
      formatFichier: 'PDF',
      typeFichier: 'MSS_GUIDE_PDF_API',
    },
  ];
  const ligne = {
    numLigne: 1,
    numeroASP: DOSSIER_SAS,
    coordonneesContact: 'support@exemple.invalid',
    facture: {
      dateEditionFacture: dayBefore(DEPOT_SAS, 8),
      montantPrestationPrincipaleSegurHTFacture: MONTANT_HT / 100,
    },
    beneficiaires: {
      commandePour: 'STRUCTURE',
      isMandataire: false,
      isClientUnique: true,
      nomMandataire: null,
      emailMandataire: null,
      telephoneMandataire: null,
      liberal: [],
      structure: {
        nomResponsable: 'FICTIF Camille',
        emailResponsable: 'structure.fictive@exemple.invalid',
        telephoneResponsable: '0000000000',
        FINESSJuridique: unEtablissement(802).finess[0],
        FINESSGeo: beneficiaire.finess,
      },
    },
    piecesJustificatives: pieces,
    scenariosEffectivementInstalles: { dateRealisationPrestation: dayBefore(DEPOT_SAS, 20) },
  };
  const demande: DemandeDeposee = {
    numLigne: 1,
    numeroEditeur: null,
    montantHT: MONTANT_HT,
    regimeTVA: null,
    beneficiaires: [beneficiaire],
    pieces: pieces.map((piece) => ({ ...piece, zip: null })),
    ligne: JSON.stringify(ligne),
  };
  const lignes = [{ ligne, numeroASP: DOSSIER_SAS, demande, rejet: null }];
  const formulaire = 'sas-sas-va1.solde';
  return { siret, numeroAns, formulaire, tauxTva: null, nom: 'SAS-solde', lignes };
}

/** « Commentaire du gestionnaire : test modif ». */
export function* demandeModification(heure: HeureDeParis): Etapes {
  yield regleHorloge(heure);
  yield etape({ type: 'prendreEnCharge', numeroASP: DOSSIER_SAS });
  yield etape({
    type: 'instruireDemande',
    numeroASP: DOSSIER_SAS,
    decision: 'a-modifier',
    commentaire: 'test modif',
  });
}
