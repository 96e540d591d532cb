import type { HeureDeParis } from '../../vocabulaire.ts';
import type { AvanceAPoser, CommandeAsp } from '../commandes.ts';
import type { EtatPaiement } from '../dossier.ts';
import {
  demandeEnrolement,
  depose,
  deposeModeleDocument,
  deposePilote,
  enrole,
  etape,
  importe,
  piecesOf,
  recoitZip,
  regleHorloge,
} from './actes.ts';
import {
  avancesImagerie,
  avancesPubliees,
  DRIMBOX,
  NON_PAYEES,
  RIS,
  SIRET_IMAGERIE,
} from './avances-imagerie.ts';
import { unPdf } from './fichiers-fictifs.ts';
import { fournisseurFictif } from './fournisseurs.ts';
import type { Etapes, Jeu } from './jeu.ts';
import { importDeSoldes } from './soldes.ts';

/** RIS and DRIMbox in full swing, on the day of the screens of the guide du solde Imagerie. */
export const IMAGERIE: Jeu = {
  id: 'imagerie',
  titre: 'Éditeur fictif Imagerie (RIS et DRIMbox)',
  description:
    'Enrôlé, pilotes validés, plus de trois cents dossiers dans tous les statuts, au 23/03/2026. FINIMG013594, FINIMG013729 et FINIMG013608 attendent le solde des exemples publiés ; FINIMG013612 cache un solde incomplet.',
  siret: SIRET_IMAGERIE,
  *etapes() {
    const { ris, drimbox, cachee } = avancesImagerie();
    yield* enroleEditeur();
    yield* poseToutes(ris, [cachee, ...drimbox]);
    yield* deposePilotes();
    yield* instruitAvances([...ris.slice(-NON_PAYEES.enCours), ...drimbox.slice(-6)]);
    yield* deposeSoldes(ris, drimbox);
    yield* laisseIncomplets(ris, cachee);
    yield regleHorloge('2026-03-23T10:00');
  },
};

function* enroleEditeur(): Etapes {
  yield regleHorloge('2025-05-19T09:30');
  const fournisseur = fournisseurFictif(SIRET_IMAGERIE, 'Éditeur fictif Imagerie');
  yield etape({ type: 'installerFournisseur', fournisseur });
  const anticipe = yield* enrole(RIS, 'anticipe');
  yield regleHorloge('2025-05-26T14:00');
  const incomplet = yield* demandeEnrolement(DRIMBOX, 'definitif');
  yield* deposeModeleDocument(
    RIS,
    'BDC',
    'a-corriger',
    'Le prix de la prestation Ségur n’est pas isolé.',
  );
  yield* deposeModeleDocument(RIS, 'BDC', 'valide');
  yield* deposeModeleDocument(RIS, 'VA', 'valide');
  yield etape({
    type: 'deciderEnrolement',
    enrolement: incomplet,
    decision: 'rejete',
    commentaire: 'Le certificat de référencement est illisible.',
  });
  yield regleHorloge('2025-06-16T11:00');
  const certificat = unPdf(`${RIS.numeroAns}-certificat-referencement.pdf`);
  yield etape(
    {
      type: 'finaliserEnrolement',
      enrolement: anticipe,
      certificat: certificat.fichier,
      autres: [],
    },
    certificat,
  );
  yield etape({
    type: 'deciderEnrolement',
    enrolement: anticipe,
    decision: 'valide',
    commentaire: null,
  });
  yield* enrole(DRIMBOX, 'definitif');
  yield* deposeModeleDocument(DRIMBOX, 'BDC', 'valide');
  yield* deposeModeleDocument(DRIMBOX, 'VA', null);
}

/** The paid ones first, month after month; those that still wait, last. */
function* poseToutes(ris: readonly AvanceAPoser[], drimbox: readonly AvanceAPoser[]): Etapes {
  for (const [mois, heure] of MOIS_DES_AVANCES.entries()) {
    const duMois = [ris, drimbox].flatMap((avances) => {
      const part = Math.ceil(avances.length / MOIS_DES_AVANCES.length);
      return avances.slice(mois * part, (mois + 1) * part);
    });
    yield regleHorloge(heure);
    const publiees = heure.startsWith('2025-12') ? avancesPubliees() : [];
    yield etape({ type: 'poserAvances', avances: [...duMois, ...publiees] });
  }
}

const MOIS_DES_AVANCES: readonly HeureDeParis[] = [
  '2025-07-17T10:15',
  '2025-08-28T16:40',
  '2025-09-18T09:05',
  '2025-10-09T14:20',
  '2025-11-13T11:30',
  '2025-12-23T10:00',
  '2026-02-05T15:10',
];

/** Something else than a decision for some of those that wait. */
function* instruitAvances(enCours: readonly AvanceAPoser[]): Etapes {
  yield regleHorloge('2026-02-19T09:00');
  for (const [rang, { numeroASP }] of enCours.entries()) {
    const suite = SUITES[rang % (SUITES.length * 2)];
    if (suite !== undefined) yield etape({ type: 'instruireDemande', numeroASP, ...suite });
  }
}

type Instruction = Pick<
  Extract<CommandeAsp, { type: 'instruireDemande' }>,
  'decision' | 'commentaire'
>;

const SUITES: readonly Instruction[] = [
  {
    decision: 'a-modifier',
    commentaire: 'Le montant ne correspond pas à la pièce jointe.',
  },
  { decision: 'en-attente-pieces', commentaire: 'Le bon de commande n’est pas signé.' },
  {
    decision: 'rejetee',
    commentaire: 'Le bénéficiaire bénéficie déjà de l’aide à partir d’une autre demande.',
  },
  { decision: 'annulee', commentaire: 'À la demande du client.' },
];

function* deposePilotes(): Etapes {
  yield regleHorloge('2026-02-09T10:00');
  for (const numero of [1, 2, 3, 4]) {
    yield* deposePilote(
      RIS,
      `Cabinet fictif n° ${numero}`,
      `PV-pilote-RIS-${numero}.pdf`,
      'valide',
    );
  }
  const refus = 'Le PV n’est pas signé par le client.';
  yield* deposePilote(RIS, 'Cabinet fictif n° 5', 'PV-pilote-RIS-5.pdf', 'refuse', refus);
  yield* deposePilote(RIS, 'Cabinet fictif n° 5', 'PV-pilote-RIS-5-signe.pdf', null);
}

/** Complete imports, from the first one, instructed and paid, to the last, that nobody has opened yet. */
function* deposeSoldes(ris: readonly AvanceAPoser[], drimbox: readonly AvanceAPoser[]): Etapes {
  const fevrier = '2026-02-20T10:30';
  yield* depose(fevrier, importDeSoldes('RIS-soldes-1', fevrier, ris.slice(0, 40)));
  yield* depose('2026-02-20T11:10', importDeSoldes('DB-soldes-1', fevrier, drimbox.slice(0, 16)));
  yield regleHorloge('2026-03-06T09:00');
  for (const [rang, { numeroASP }] of ris.slice(0, 36).entries())
    yield* instruitSolde(numeroASP, rang);
  for (const [rang, { numeroASP }] of drimbox.slice(0, 12).entries())
    yield* instruitSolde(numeroASP, rang);
  const mars = '2026-03-10T14:05';
  const nonPayees = ris.slice(-NON_PAYEES.enCours - 3, -NON_PAYEES.enCours);
  yield* depose(mars, importDeSoldes('RIS-soldes-2', mars, ris.slice(40, 85), nonPayees));
  yield* depose('2026-03-12T09:20', importDeSoldes('DB-soldes-2', mars, drimbox.slice(16, 24)));
}

function* instruitSolde(numeroASP: string, rang: number): Etapes {
  const suite = rang % 3 === 2 ? SUITES[Math.floor(rang / 3) % SUITES.length] : undefined;
  const decision: Instruction = suite ?? { decision: 'decidee', commentaire: null };
  yield etape({ type: 'instruireDemande', numeroASP, ...decision });
  if (suite !== undefined) return;
  for (const paiement of PAIEMENTS[rang % PAIEMENTS.length] ?? []) {
    yield etape({ type: 'payerDemande', numeroASP, paiement });
  }
}

const PAIEMENTS: readonly (readonly Exclude<EtatPaiement, 'aucun'>[])[] = [
  ['en-cours', 'effectue'],
  ['en-cours', 'or-emis'],
  ['en-cours'],
  [],
];

/**
 * Imports without their pieces: one that expired, one that was deleted, and two that still wait, among them the trouble of
 * the FAQ, « mon avance est payée mais le portail refuse mon solde ».
 */
function* laisseIncomplets(ris: readonly AvanceAPoser[], cachee: AvanceAPoser): Etapes {
  const oublie = '2026-03-12T17:45';
  yield* importe(oublie, importDeSoldes('RIS-oublies', oublie, ris.slice(85, 92)));
  const errone = '2026-03-13T08:50';
  const supprime = yield* importe(errone, importDeSoldes('RIS-errones', errone, ris.slice(92, 96)));
  yield etape({ type: 'supprimerImport', import: supprime });
  const cache = '2026-03-19T18:00';
  yield* importe(cache, importDeSoldes(`DB-solde-${cachee.numeroASP}`, cache, [cachee]));
  const partiel = '2026-03-20T11:25';
  const recu = importDeSoldes('RIS-soldes-3', partiel, ris.slice(96, 104));
  const id = yield* importe(partiel, recu);
  yield recoitZip(id, 'pieces.zip', [], 'Le zip dépasse la taille permise.');
  yield recoitZip(id, 'RIS-soldes-3.zip', piecesOf(recu.lignes).slice(0, 9));
}
