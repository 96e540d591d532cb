import { formatHeure } from '../../francais.ts';
import type { SonsId } from '../../sons.ts';
import type { HeureDeParis } from '../../vocabulaire.ts';
import { findDate4 } from '../drimbox.ts';
import { minuteAvant } from '../heures.ts';
import { depose, deposePilote, enrole, etape, type Solution } from '../jeux/actes.ts';
import { unEtablissement } from '../jeux/beneficiaires-fictifs.ts';
import { fournisseurFictif } from '../jeux/fournisseurs.ts';
import { NON_ENROLE } from '../jeux/non-enrole.ts';
import type { Etapes } from '../jeux/jeu.ts';
import { importDeSoldes } from '../jeux/soldes.ts';
import { avanceDe, PAYEE } from './avance-posee.ts';
import { avanceDrimboxSoldee } from './dossiers-imagerie.ts';
import { acte, actes, avanceHorloge, importeEtape, simule, surEcran } from './etapes.ts';
import type { Scenario } from './scenario.ts';

const JOUR = '2026-03-23T10:00';

const RIS: Solution = { siret: NON_ENROLE.siret, numeroAns: 'FICTIFRIS1', sons: 'IMG-RIS-Va2' };
const avancesRis = [1, 2, 3].map((rang) =>
  avanceDe(RIS, `FINIMG01400${rang}`, unEtablissement(600 + rang), PAYEE),
);
const soldeRis = importDeSoldes('RIS-solde-sans-pilotes', JOUR, avancesRis.slice(0, 1));

export const PILOTES_MANQUANTS: Scenario = {
  id: 'pilotes-manquants',
  titre: 'Les pilotes manquent',
  enseigne:
    'Avant tout solde RIS de la vague 2 : trois avances payées, et trois PV pilotes déposés et validés par l’ASP.',
  jeu: 'non-enrole',
  horloge: JOUR,
  profil: {},
  etapes: [
    actes(
      'Un éditeur débutant est enrôlé pour son RIS ; trois de ses avances sont payées.',
      function* () {
        yield* enrole(RIS, 'definitif');
        yield etape({ type: 'poserAvances', avances: avancesRis });
      },
    ),
    simule(
      'Il simule un premier solde. Tout est juste dans le fichier, mais aucun pilote n’est validé.',
      soldeRis,
      'rejete',
      ['pilotes-valides'],
    ),
    actes('Il dépose trois PV signés par ses clients.', () => troisPilotes()),
    simule('Déposés ne veut pas dire validés : le refus est le même.', soldeRis, 'rejete', [
      'pilotes-valides',
    ]),
    actes('L’ASP valide les trois pilotes.', () =>
      [1, 2, 3]
        .map((pilote) =>
          etape({ type: 'deciderPilote', pilote, decision: 'valide', commentaire: null }),
        )
        .values(),
    ),
    simule('Le même fichier passe.', soldeRis),
    importeEtape('Il est importé.', JOUR, soldeRis),
  ],
  issue: {
    phrase: 'Le solde est importé une fois les trois pilotes validés.',
    demandes: [{ numeroASP: 'FINIMG014001', avenant: 1, statut: 'incomplete' }],
  },
};

function* troisPilotes(): Etapes {
  for (const rang of [1, 2, 3]) {
    yield* deposePilote(RIS, `Cabinet fictif n° ${rang}`, `PV-pilote-${rang}.pdf`, null);
  }
}

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
    'L’instruction d’une demande DRIMbox attend qu’une demande RIS du même client soit validée. Sans elle à la date de l’appel, la DRIMbox est annulée.',
  jeu: 'non-enrole',
  horloge: JOUR,
  profil: { drimboxSansRis: 'annuler' },
  etapes: [
    actes('Une avance DRIMbox est en cours ; son client n’a aucune demande RIS.', function* () {
      yield* enrole(DRIMBOX, 'definitif');
      yield etape({ type: 'poserAvance', ...sansRis });
    }),
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
    surEcran(
      `#/poste/demandes/${sansRis.numeroASP}`,
      avanceHorloge(
        `Le ${formatHeure(minuteAvant(DATE_4))}, il est encore temps. Que la « date 4 » soit la fin des avances est présumé.`,
        minuteAvant(DATE_4),
        false,
      ),
    ),
    avanceHorloge('À l’heure dite, sans RIS validé, la demande est annulée.', DATE_4, true),
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
    'Un même client n’est financé qu’une fois. Le simulateur du portail ne le voit pas : le refus tombe à l’instruction, parfois des semaines plus tard.',
  jeu: 'imagerie',
  horloge: JOUR,
  profil: {},
  etapes: [
    actes(
      'Un second éditeur arrive, avec trois avances DRIMbox payées, dont une pour un client dont le premier éditeur tient déjà un dossier : à l’avance, personne n’a vu le doublon.',
      function* () {
        const fournisseur = fournisseurFictif(CONCURRENT.siret, 'Éditeur fictif Concurrent');
        yield etape({ type: 'installerFournisseur', fournisseur });
        yield* enrole(CONCURRENT, 'definitif');
        yield etape({ type: 'poserAvances', avances: [avanceConcurrente, ...autresAvances] });
      },
    ),
    simule(
      'Il simule son solde : rien de bloquant. Seule notre aide signale que le bénéficiaire est déjà demandé.',
      soldeConcurrent,
      'valide',
      ['beneficiaire-deja-demande'],
    ),
    actes('Il dépose le solde, pièces comprises : le portail le prend.', () =>
      depose(JOUR, soldeConcurrent),
    ),
    acte('À l’instruction, le gestionnaire voit le doublon et rejette la demande.', {
      type: 'instruireDemande',
      numeroASP: avanceConcurrente.numeroASP,
      decision: 'rejetee',
      commentaire: 'Le bénéficiaire bénéficie déjà de l’aide à partir d’une autre demande.',
    }),
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
