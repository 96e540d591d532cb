import type { HeureDeParis } from '../../vocabulaire.ts';
import type { DemandeDeposee, Dossier } from '../dossier.ts';
import type { ImportFictif, LigneFictive, Solution } from './actes.ts';
import { structureOf } from './avances-du-guichet.ts';
import { dayBefore } from './jours.ts';

/** Its structure is presumed (`schemas/ms1-dui-va1.solde.schema.json`). */
export function importDeSoldesMedicoSocial(
  { siret, numeroAns, sons }: Solution,
  nom: string,
  heure: HeureDeParis,
  avances: readonly Dossier[],
  scenario: object,
): ImportFictif {
  const lignes = avances.map(({ numeroASP, avenants: [avance] }, rang): LigneFictive => {
    if (avance === undefined) throw new Error(`${numeroASP} has no avance`);
    const numLigne = rang + 1;
    const { montantHT, beneficiaires, numeroEditeur } = avance.demande;
    const pieces = ['FACTURE', 'VA'].map((typeFichier) => ({
      nomFichier: `${sons}-${typeFichier}-${numeroASP}.pdf`,
      formatFichier: 'PDF',
      typeFichier,
    }));
    const finess = beneficiaires.flatMap((each) => each.finess);
    const ligne = {
      numLigne,
      numeroASP,
      facture: {
        dateEditionFacture: dayBefore(heure, 6 + rang),
        montantPrestationPrincipaleSegurHTFacture: (montantHT ?? 0) / 100,
      },
      VA: { dateSignatureVA: dayBefore(heure, 16 + rang) },
      beneficiaires: {
        commandePour: 'STRUCTURE',
        isMandataire: false,
        isClientUnique: false,
        nomMandataire: null,
        emailMandataire: null,
        telephoneMandataire: null,
        liberal: [],
        structure: { ...structureOf(Number(numeroEditeur), finess), SIRET: [] },
      },
      // Asked since 12/09/2024.
      deploiementMSS: 'Cas 1',
      piecesJustificatives: pieces,
      scenariosEffectivementInstalles: {
        dateRealisationPrestation: dayBefore(heure, 26 + rang),
        ...scenario,
      },
    };
    const demande: DemandeDeposee = {
      numLigne,
      numeroEditeur: null,
      montantHT,
      regimeTVA: null,
      beneficiaires,
      pieces: pieces.map((piece) => ({ ...piece, zip: null })),
      ligne: JSON.stringify(ligne),
    };
    return { ligne, numeroASP, demande, rejet: null };
  });
  return { siret, numeroAns, formulaire: 'ms1-dui-va1.solde', tauxTva: null, nom, lignes };
}
