import { avancesImagerie } from '../../src/domain/portail/jeux/avances-imagerie.ts';
import { writeJson, type Solution } from '../../src/domain/portail/jeux/actes.ts';
import { importDAvancesSelon } from '../../src/domain/portail/jeux/avances-du-guichet.ts';
import { importDeSoldes } from '../../src/domain/portail/jeux/soldes.ts';
import { soldeSas } from '../../src/domain/portail/jeux/solde-sas.ts';
import type { FormulaireId } from '../../src/domain/formulaires.ts';

/** The files that a vendor deposits, of one software: its avances, then their soldes under the numbers received. */
export interface Fichiers {
  readonly avances: string;
  readonly soldes: (numeros: readonly string[]) => string;
}

const MESSAGERIE = {
  isCentreDeSante: true,
  operateurMessagerie: 'MAI_15',
  isDirectToDMP: true,
  isPFIToDMP: false,
  isDirectToMSSCitoyen: true,
  isPFIToMSSCitoyen: false,
};

/** In the structure of 2022, published for the LGC and presumed for the others. */
export function fichiersDuGuichet(
  solution: Solution,
  formulaire: FormulaireId,
  depots: { readonly avance: string; readonly solde: string },
  deSolde: object = {},
): Fichiers {
  const scenario = { isProSanteConnectNeeded: true, isDirectToMSSPro: true, isPFIToMSSPro: false };
  const isLgc = solution.sons === 'MDV-LGC-Va1';
  const modele = {
    solution,
    formulaire,
    isStructure: () => true,
    montant: () => 1_075_00,
    scenario: () => (isLgc ? { ...MESSAGERIE, ...scenario } : scenario),
    autresBalises: solution.sons === 'MS1-DUI-Va1' ? { SIRET: [] } : {},
  };
  const recu = importDAvancesSelon(modele, 'avance', depots.avance, 402, 1);
  const jour = depots.solde.slice(0, 10).split('-').reverse().join('/');
  const soldes = (numeros: readonly string[]) =>
    JSON.stringify({
      numeroAns: solution.numeroAns,
      siret: solution.siret,
      lignesImport: recu.lignes.map(({ ligne }, rang) => ({
        numLigne: rang + 1,
        numeroASP: numeros[rang],
        facture: { dateEditionFacture: jour, montantPrestationPrincipaleSegurHTFacture: 1075 },
        VA: { dateSignatureVA: jour },
        beneficiaires: ligne['beneficiaires'],
        piecesJustificatives: ['FACTURE', 'VA'].map((typeFichier) => ({
          nomFichier: `${typeFichier}-${numeros[rang] ?? ''}.pdf`,
          formatFichier: 'PDF',
          typeFichier,
        })),
        scenariosEffectivementInstalles: { dateRealisationPrestation: jour, ...deSolde },
      })),
    });
  return { avances: writeJson(recu).texte, soldes };
}

/** The SAS: its solde is the one of the screens of its guide. */
export function fichiersDuSas(solution: Solution, depot: string): Fichiers {
  const { avances } = fichiersDuGuichet(solution, 'sas-sas-va1.avance', {
    avance: depot,
    solde: depot,
  });
  const solde = writeJson(soldeSas(solution)).texte;
  return {
    avances,
    soldes: ([numero = '']) => solde.replaceAll(/FINSAS\d{6}/g, numero),
  };
}

/** Three RIS: their soldes ask for three paid avances. */
export function fichiersRis(solution: Solution, depot: string): Fichiers {
  const avances = avancesImagerie().ris.slice(0, 3);
  const lignes = avances.map(({ demande: { ligne } }, rang) =>
    (ligne ?? '').replace('"numLigne":1', `"numLigne":${rang + 1}`),
  );
  const { siret, numeroAns } = solution;
  return {
    avances: `{"impId":null,"numeroAns":"${numeroAns}","siret":"${siret}","lignesImport":[${lignes.join(',')}]}`,
    soldes: (numeros) =>
      writeJson(
        importDeSoldes(
          'soldes',
          depot,
          avances.map(({ demande }, rang) => ({
            ...solution,
            numeroASP: numeros[rang] ?? '',
            demande,
          })),
        ),
      ).texte,
  };
}
