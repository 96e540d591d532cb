import { numeroAnsPublie } from '#test-support/exemples-publies.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, toIso } from '../dates.ts';
import { isBloc } from '../projection/guards.ts';
import {
  deposeAModifier,
  desAvances,
  poseAvance,
  SIRET,
  unFichier,
  unFournisseur,
  unPortail,
  uneDemande,
  uneDemandeDEnrolement,
  uneLigneRis,
} from '../../test-support/portail.ts';
import { appliquer, rejouer } from './appliquer.ts';
import type { Commande } from './commandes.ts';
import { findContradiction } from './contradictions.ts';
import type { StatutDemande } from './dossier.ts';
import { PROFIL_PAR_DEFAUT, type EtatPortail } from './etat.ts';
import type { Enregistrement } from './evenements.ts';
import { executer } from './executer.ts';
import { readEtat, writeEtat } from './instantane.ts';
import { lireEnregistrement, verifierJournal } from './verifier.ts';

/** A command drawn at random, or made from the state of the moment. */
type Etape = (etat: EtatPortail) => Commande;

const weighted = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

const DEBUT = { annee: 2022, mois: 3, jour: 24 };

const siret = fc.constantFrom(SIRET, '77625125800013', '0');
const petit = fc.integer({ min: 0, max: 4 });
const numeroASP = fc.oneof(
  fc.integer({ min: 13000, max: 13006 }).map((n) => `FINMDV0${n}`),
  fc.integer({ min: 1, max: 3 }).map((n) => `FINIMG00000${n}`),
);
const commentaire = fc.constantFrom(null, 'Commentaire');
/** Days from one command to the next: back sometimes, past J+10 or J+20, or past the date of the call of the DRIMbox. */
const jours = fc.oneof(
  weighted(40, fc.constant(0)),
  weighted(4, fc.constantFrom(-2, 1, 3)),
  weighted(2, fc.constantFrom(8, 11, 21)),
  weighted(1, fc.constant(1700)),
);
const etatPaiement = fc.constantFrom('aucun', 'en-cours', 'or-emis', 'effectue');
const PIECES = ['facture-1.pdf', 'facture-2.pdf', 'facture-3.pdf'];
const toujours = (commande: fc.Arbitrary<Commande>) =>
  commande.map(
    (c): Etape =>
      () =>
        c,
  );

const etape: fc.Arbitrary<Etape> = fc.oneof(
  toujours(
    fc.record({
      type: fc.constant('installerFournisseur'),
      fournisseur: siret.map((s) => unFournisseur({ siret: s })),
    }),
  ),
  toujours(
    fc
      .record({ siret, mode: fc.constantFrom('anticipe', 'definitif') })
      .map(({ siret: s, mode }) => ({ ...uneDemandeDEnrolement(mode), siret: s })),
  ),
  toujours(
    fc.record({
      type: fc.constant('deciderEnrolement'),
      enrolement: petit,
      decision: fc.constantFrom('valide', 'rejete'),
      commentaire,
    }),
  ),
  toujours(
    petit.map((enrolement) => ({
      type: 'finaliserEnrolement',
      enrolement,
      certificat: unFichier(),
      autres: [],
    })),
  ),
  toujours(
    fc.record({
      type: fc.constant('deposerPilote'),
      siret,
      sons: fc.constant('IMG-RIS-Va2'),
      document: fc.constantFrom('pv', 'support-formation'),
      client: fc.constantFrom(null, 'Cabinet'),
      fichier: fc.constant(unFichier()),
    }),
  ),
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.boolean())
      .map(([nombre, frais]): Etape => (etat) => ({
        ...unImportBrut(),
        lignes: desAvances(nombre),
        jugeeA: frais ? etat.sequence : etat.sequence - 1,
      })),
  },
  weighted(
    4,
    fc.nat().map((n): Etape => (etat) => ({
      ...unImportBrut(),
      formulaire: 'img-ris-va2.solde',
      numeroAns: numeroAnsPublie('img-ris-va2.solde'),
      demande: 'solde',
      tauxTva: null,
      lignes: [unSolde(pick(etat.dossiers, n, 'FINIMG999999'))],
      jugeeA: etat.sequence,
    })),
  ),
  weighted(
    4,
    fc
      .record({
        n: fc.nat(),
        chemin: fc.constantFrom(
          '/facture/dateEditionFacture',
          '/facture/montantPrestationPrincipaleSegurHTFacture',
          '/numeroASP',
        ),
        valeur: fc.constantFrom('15/02/2026', 900.5, true),
        pieces: fc.subarray(['ajout-1.pdf', 'ajout-2.png']),
      })
      .map(({ n, chemin, valeur, pieces }): Etape => (etat) => ({
        type: 'modifierDemande',
        numeroASP: pickAt(etat, 'a-modifier', n),
        champs: [{ chemin, valeur }].slice(n % 2),
        pieces: pieces.map((nom) => ({
          typeFichier: 'FACTURE',
          formatFichier: 'PDF',
          fichier: unFichier(nom),
        })),
      })),
  ),
  fc.nat().map((n): Etape => (etat) => ({
    type: 'nePasModifier',
    numeroASP: pickAt(etat, 'a-modifier', n),
  })),
  weighted(
    2,
    fc.nat().map((n): Etape => (etat) => ({
      type: 'envoyerPieces',
      numeroASP: pickAt(etat, 'en-attente-pieces', n),
      pieces: [
        { typeFichier: 'FACTURE', formatFichier: 'PDF', fichier: unFichier('manquante.pdf') },
      ].slice(n % 2),
    })),
  ),
  fc.nat().map((n): Etape => (etat) => ({
    type: 'prendreEnCharge',
    numeroASP: pick(etat.dossiers, n, 'FINIMG999999'),
  })),
  weighted(
    6,
    fc
      .record({
        n: fc.nat(),
        fichier: fc.nat(30).map((k) => unFichier(`zip-${k}.zip`)),
        pieces: fc.oneof(fc.constant(PIECES), fc.subarray(PIECES)),
        motif: fc.constantFrom(null, null, null, 'Trop lourd'),
      })
      .map(({ n, ...zip }): Etape => (etat) => ({
        type: 'recevoirZip',
        import: pick(etat.imports, n, 1),
        ...zip,
      })),
  ),
  weighted(
    5,
    fc.nat().map((n): Etape => (etat) => ({
      type: 'terminerImport',
      import: pick(etat.imports, n, 1),
    })),
  ),
  fc.nat().map((n): Etape => (etat) => ({
    type: 'supprimerImport',
    import: pick(etat.imports, n, 1),
  })),
  weighted(
    6,
    fc
      .record({
        n: fc.nat(),
        decision: fc.constantFrom(
          'decidee',
          'decidee',
          'a-modifier',
          'en-attente-pieces',
          'rejetee',
          'annulee',
        ),
        commentaire,
      })
      .map(({ n, ...decision }): Etape => (etat) => ({
        type: 'instruireDemande',
        numeroASP: pick(etat.dossiers, n, 'FINIMG999999'),
        ...decision,
      })),
  ),
  weighted(
    4,
    fc
      .record({ n: fc.nat(), paiement: fc.constantFrom('en-cours', 'or-emis', 'effectue') })
      .map(({ n, paiement }): Etape => (etat) => ({
        type: 'payerDemande',
        numeroASP: pick(etat.dossiers, n, 'FINIMG999999'),
        paiement,
      })),
  ),
  {
    weight: 2,
    arbitrary: toujours(
      fc.record({
        type: fc.constant('poserAvance'),
        siret,
        numeroASP,
        numeroAns: fc.constant(numeroAnsPublie('img-ris-va2.solde')),
        sons: fc.constantFrom('IMG-RIS-Va2', 'IMG-DB-Va2'),
        tauxTva: fc.constantFrom('20', '8.5', '0'),
        demande: fc.constant(uneDemande()),
        statut: fc.constantFrom('en-cours', 'decidee'),
        paiement: etatPaiement,
      }),
    ),
  },
  toujours(
    fc.record({
      type: fc.constant('reglerHorloge'),
      heure: fc.constantFrom(null, '2022-03-12T09:00', '2022-04-30T09:00'),
    }),
  ),
  toujours(
    fc
      .tuple(fc.boolean(), fc.integer({ min: -1, max: 9 }))
      .map(([importLigneParLigne, joursImportIncomplet]) => ({
        type: 'changerProfil',
        profil: { ...PROFIL_PAR_DEFAUT, importLigneParLigne, joursImportIncomplet },
      })),
  ),
  toujours(
    fc.record({
      type: fc.constantFrom('poserRepere', 'oterRepere'),
      nom: fc.constantFrom('Avant le solde', 'avant le solde', 'Fin', ''),
    }),
  ),
  toujours(fc.constant({ type: 'constaterEcheances' })),
  // Seldom the one that has everything: little would be reached after it.
  toujours(
    fc.record({
      type: fc.constant('retirerFournisseur'),
      siret: fc.oneof(
        weighted(1, fc.constant(SIRET)),
        weighted(12, fc.constantFrom('77625125800013', '0')),
      ),
    }),
  ),
);

it('garde ses invariants, quelle que soit la suite des commandes', () => {
  const depart = unPortail();
  for (const n of [1, 2]) poseAvance(depart, `FINIMG00000${n}`);
  deposeAModifier(depart, 'FINIMG000004');
  poseAvance(depart, 'FINIMG000005', {
    sons: 'IMG-DB-Va2',
    demande: uneDemande({ numLigne: 9 }),
    statut: 'en-cours',
    paiement: 'aucun',
  });
  const atteints = new Set<string>();
  fc.assert(
    fc.property(fc.array(fc.tuple(etape, jours), { maxLength: 60, size: 'max' }), (etapes) => {
      const journal: Enregistrement[] = [...depart.journal];
      let { etat } = depart;
      let jour = DEBUT;
      for (const [make, apres] of etapes) {
        jour = addDays(jour, apres);
        const maintenant = `${toIso(jour)}T12:00`;
        const resultat = executer(etat, make(etat), maintenant);
        if (!resultat.ok) continue;
        const suivant = appliquer(etat, resultat.enregistrement);
        expect(suivant.sequence).toBe(etat.sequence + 1);
        expectNothingLost(etat, suivant, resultat.enregistrement);
        expectNumbersNew(etat, resultat.enregistrement);
        expect(findContradiction(suivant)).toBeNull();
        journal.push(resultat.enregistrement);
        etat = suivant;
        note(resultat.enregistrement, atteints);
      }
      const relu = journal.map((e) => lireEnregistrement(JSON.parse(JSON.stringify(e))));
      expect(relu).toEqual(journal);
      expect(verifierJournal(journal)).toBeNull();
      expect(rejouer(relu.filter((e) => e !== null))).toEqual(etat);
      const tournes = journal.map((e) => lireEnregistrement(turn(e))).filter((e) => e !== null);
      const garde = readEtat(writeEtat(rejouer(tournes)));
      expect(garde).toEqual(etat);
      expect([...(garde?.dossiers.keys() ?? [])]).toEqual([...etat.dossiers.keys()]);
    }),
    { numRuns: 150, seed: 6 },
  );
  expect(
    [
      'importTermine',
      'importSupprime',
      'paiementChange',
      'historisee',
      'M1',
      'demandePriseEnCharge',
      'demandeModifiee',
      'demandeNonModifiee',
      'piecesEnvoyees',
      'modificationRelancee',
      'modificationEchue',
      'drimboxAnnulee',
      'reperePose',
      'repereOte',
      'fournisseurRetire',
    ].filter((but) => !atteints.has(but)),
  ).toEqual([]);
});

/** The same, the last field first: a record completed from an older version, or a foreign one, has an order of its own. */
function turn(valeur: unknown): unknown {
  if (Array.isArray(valeur)) return valeur.map(turn);
  if (!isBloc(valeur)) return valeur;
  return Object.fromEntries(
    Object.entries(valeur)
      .toReversed()
      .map(([cle, champ]) => [cle, turn(champ)]),
  );
}

/** Remembers how far the sequences went: a property over commands that are all refused would prove nothing. */
function note({ evenements }: Enregistrement, atteints: Set<string>): void {
  for (const evenement of evenements) {
    atteints.add(evenement.type);
    if (evenement.type === 'demandeInstruite') atteints.add(evenement.statut);
    if (evenement.type !== 'jsonImporte') continue;
    for (const { avenant } of evenement.demandes) atteints.add(`M${avenant.numero}`);
  }
}

/** One of the keys of a table, or now and then `inconnu`. */
function pick<K>(table: ReadonlyMap<K, unknown>, n: number, inconnu: K): K {
  return [...table.keys(), inconnu][n % (table.size + 1)] ?? inconnu;
}

/** An avenant leaves only with its fournisseur, or with an import that is deleted or has expired. */
function expectNothingLost(
  avant: EtatPortail,
  apres: EtatPortail,
  { evenements }: Enregistrement,
): void {
  const supprimes = new Set<number | null>(
    evenements.flatMap((e) => (e.type === 'importSupprime' ? [e.import] : [])),
  );
  const retires = evenements.flatMap((e) => (e.type === 'fournisseurRetire' ? [e.siret] : []));
  for (const { numeroASP, siret: aQui, avenants } of avant.dossiers.values()) {
    if (retires.includes(aQui)) continue;
    const restants = apres.dossiers.get(numeroASP)?.avenants ?? [];
    for (const { numero, importId: id, historique, versions, ajouts } of avenants) {
      if (supprimes.has(id)) continue;
      const reste = restants[numero];
      expect(reste?.importId).toBe(id);
      expect(reste?.historique.slice(0, historique.length)).toEqual(historique);
      expect(reste?.versions.slice(0, versions.length)).toEqual(versions);
      expect(reste?.ajouts.slice(0, ajouts.length)).toEqual(ajouts);
    }
  }
}

/** A number that the portal gives was never given before. */
function expectNumbersNew(avant: EtatPortail, { evenements }: Enregistrement): void {
  for (const evenement of evenements) {
    if (evenement.type !== 'jsonImporte') continue;
    expect(evenement.import.id).toBeGreaterThan(avant.compteurs.import);
    for (const { numeroASP: numero, avenant } of evenement.demandes) {
      if (avenant.numero > 0) continue;
      expect(Number(numero.slice(6))).toBeGreaterThan(avant.compteurs.dossier);
      expect(avant.dossiers.has(numero)).toBe(false);
    }
  }
}

/** A dossier at this status when there is one. */
function pickAt({ dossiers }: EtatPortail, statut: StatutDemande, n: number): string {
  const trouves = [...dossiers].filter(([, { avenants }]) => avenants.at(-1)?.statut === statut);
  return pick(trouves.length === 0 ? dossiers : new Map(trouves), n, 'FINIMG999999');
}

function unSolde(numeroASP: string) {
  return { numeroASP, demande: uneDemande({ ligne: JSON.stringify(uneLigneRis(numeroASP)) }) };
}

function unImportBrut() {
  return {
    type: 'importerDemandes',
    siret: SIRET,
    numeroAns: numeroAnsPublie('mdv-lgc-va1.avance'),
    formulaire: 'mdv-lgc-va1.avance',
    demande: 'avance',
    tauxTva: '20',
    fichier: unFichier('demandes.json'),
    retour: unFichier('demandes_sortie.json'),
    rejetees: [],
  } as const;
}
