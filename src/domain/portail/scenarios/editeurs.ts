import { formatHeure } from '../../francais.ts';
import type { SonsId } from '../../sons.ts';
import type { HeureDeParis } from '../../vocabulaire.ts';
import { findDate4 } from '../drimbox.ts';
import { minuteAvant } from '../heures.ts';
import { depose, enrole, etape, type Solution } from '../jeux/actes.ts';
import { unEtablissement } from '../jeux/beneficiaires-fictifs.ts';
import { fournisseurFictif } from '../jeux/fournisseurs.ts';
import { NON_ENROLE } from '../jeux/non-enrole.ts';
import { importDeSoldes } from '../jeux/soldes.ts';
import { avanceDe, PAYEE } from './avance-posee.ts';
import { avanceDrimboxSoldee } from './dossiers-imagerie.ts';
import { acte, actes, avanceHorloge, simule, surEcran } from './etapes.ts';
import { cite, misEnScene } from './faits-cites.ts';
import type { Scenario } from './scenario.ts';

const JOUR = '2026-03-23T10:00';

const DRIMBOX: Solution = { siret: NON_ENROLE.siret, numeroAns: 'FICTIFDBX1', sons: 'IMG-DB-Va2' };
const DATE_4 = date4Of(DRIMBOX.sons);
const sansRis = avanceDe(DRIMBOX, 'FINIMG014011', unEtablissement(611), {
  statut: 'en-cours',
  paiement: 'aucun',
});

export const DRIMBOX_SANS_RIS: Scenario = {
  id: 'drimbox-sans-ris',
  titre: 'Une DRIMbox sans RIS',
  enseigne:
    'L’instruction d’une avance DRIMbox attend une demande RIS du même client. Si aucune n’est validée à la « date 4 », la DRIMbox est annulée.',
  jeu: 'non-enrole',
  horloge: JOUR,
  profil: { drimboxSansRis: 'annuler' },
  etapes: [
    cite(
      ['S4:463'],
      actes('Une avance DRIMbox est en cours ; son client n’a aucune demande RIS.', function* () {
        yield* enrole(DRIMBOX, 'definitif');
        yield etape({ type: 'poserAvance', ...sansRis });
      }),
    ),
    cite(
      ['S4:463'],
      acte(
        'Le gestionnaire ne peut pas la décider : elle attend le RIS.',
        {
          type: 'instruireDemande',
          numeroASP: sansRis.numeroASP,
          decision: 'decidee',
          commentaire: null,
        },
        'attend-le-ris',
      ),
    ),
    cite(
      ['S4:463'],
      surEcran(
        `#/poste/demandes/${sansRis.numeroASP}`,
        avanceHorloge(
          `Le ${formatHeure(minuteAvant(DATE_4))}, il est encore temps. Que la « date 4 » soit la fin des avances est présumé.`,
          minuteAvant(DATE_4),
          false,
        ),
      ),
    ),
    cite(
      ['S4:463'],
      avanceHorloge('À l’heure dite, sans RIS validé, la demande est annulée.', DATE_4, true),
    ),
  ],
  issue: {
    phrase: 'L’avance DRIMbox FINIMG014011M0 est « Annulée ».',
    demandes: [{ numeroASP: sansRis.numeroASP, avenant: 0, statut: 'annulee' }],
  },
};

const CONCURRENT: Solution = {
  siret: '00000003400016',
  numeroAns: 'FICTIFDBX2',
  sons: 'IMG-DB-Va2',
};
const [commun] = avanceDrimboxSoldee().demande.beneficiaires;
const avanceConcurrente = avanceDe(CONCURRENT, 'FINIMG014021', commun ?? unEtablissement(0), PAYEE);
/** A DRIMbox solde requires three paid avances. */
const autresAvances = [
  avanceDe(CONCURRENT, 'FINIMG014022', unEtablissement(622), PAYEE),
  avanceDe(CONCURRENT, 'FINIMG014023', unEtablissement(623), PAYEE),
];
const soldeConcurrent = importDeSoldes('DB-solde-concurrent', JOUR, [avanceConcurrente]);

export const DEUX_EDITEURS: Scenario = {
  id: 'deux-editeurs',
  titre: 'Deux éditeurs, un bénéficiaire',
  enseigne:
    'Un même client n’est financé qu’une fois. Le simulateur du portail ne le voit pas : la demande est rejetée plus tard, à l’instruction.',
  jeu: 'imagerie',
  horloge: JOUR,
  profil: {},
  etapes: [
    misEnScene(
      actes(
        'Un second éditeur arrive, avec trois avances DRIMbox payées, dont une pour un client dont le premier éditeur tient déjà un dossier : à l’avance, personne n’a vu le doublon.',
        function* () {
          const fournisseur = fournisseurFictif(CONCURRENT.siret, 'Éditeur fictif Concurrent');
          yield etape({ type: 'installerFournisseur', fournisseur });
          yield* enrole(CONCURRENT, 'definitif');
          yield etape({ type: 'poserAvances', avances: [avanceConcurrente, ...autresAvances] });
        },
      ),
    ),
    cite(
      ['S0:150'],
      simule(
        'Il simule son solde : rien de bloquant. Seule notre aide signale que le bénéficiaire est déjà demandé.',
        soldeConcurrent,
        'valide',
        ['beneficiaire-deja-demande'],
      ),
    ),
    cite(
      ['S0:529'],
      actes('Il dépose le solde, pièces comprises : le portail le prend.', () =>
        depose(JOUR, soldeConcurrent),
      ),
    ),
    cite(
      ['S0:597'],
      acte('À l’instruction, le gestionnaire voit le doublon et rejette la demande.', {
        type: 'instruireDemande',
        numeroASP: avanceConcurrente.numeroASP,
        decision: 'rejetee',
        commentaire: 'Le bénéficiaire bénéficie déjà de l’aide à partir d’une autre demande.',
      }),
    ),
  ],
  issue: {
    phrase: 'Le solde du second éditeur est « Rejetée ».',
    demandes: [{ numeroASP: avanceConcurrente.numeroASP, avenant: 1, statut: 'rejetee' }],
  },
};

function date4Of(sons: SonsId): HeureDeParis {
  const date = findDate4(sons);
  if (date === null) throw new Error(`${sons} depends on no other SONS`);
  return date;
}
