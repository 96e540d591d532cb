import { describe, expect, it } from 'vitest';
import {
  desAvances,
  importAvances,
  poseAvance,
  unFichier,
  unPortail,
  unPortailVide,
  uneDemandeDEnrolement,
  unFournisseur,
  unImport,
  type PortailJoue,
  completeImport,
} from '../../test-support/portail.ts';
import type { Commande } from './commandes.ts';
import type { EtatPaiement } from './dossier.ts';
import * as tables from './transitions.ts';

const FIN = 'FINIMG000001';

describe('les tables', () => {
  it.each(Object.entries(tables).filter(([nom]) => nom.startsWith('TRANSITIONS_')))(
    '%s : chaque ligne est unique, sourcée ou présumée',
    (_, table) => {
      if (!Array.isArray(table)) throw new Error('no table');
      const paires = table.map(({ de, vers }) => `${de} → ${vers}`);
      expect(new Set(paires).size).toBe(paires.length);
      for (const { sources, presume } of table) {
        expect(sources.length > 0).toBe(presume === null);
      }
    },
  );
});

describe('demande : chaque décision depuis chaque statut', () => {
  const DECISIONS = ['decidee', 'a-modifier', 'en-attente-pieces', 'rejetee', 'annulee'] as const;
  const DEPARTS = [
    'incomplete',
    'en-cours',
    'en-attente-pieces',
    'a-modifier',
    'decidee',
    'rejetee',
    'annulee',
  ] as const;
  it.each(DEPARTS.flatMap((de) => DECISIONS.map((vers) => ({ de, vers }))))(
    '$de → $vers',
    ({ de, vers }) => {
      const { portail, numeroASP } = unPortailAuStatut(de);
      const commande: Commande = instruct(numeroASP, vers);
      if (tables.isAllowed(tables.TRANSITIONS_DEMANDE, de, vers)) {
        portail.play(commande);
        expect(portail.etat.dossiers.get(numeroASP)?.avenants[0]?.statut).toBe(vers);
      } else {
        const refus = portail.playRefused(commande);
        expect(refus).toEqual({ type: 'transition', objet: 'demande', de, vers });
      }
    },
  );

  function unPortailAuStatut(statut: (typeof DEPARTS)[number]) {
    const portail = unPortail();
    const id = importAvances(portail);
    const numeroASP = portail.etat.imports.get(id)?.retenues[0] ?? '';
    if (statut !== 'incomplete') completeImport(portail, id);
    if (statut !== 'incomplete' && statut !== 'en-cours') portail.play(instruct(numeroASP, statut));
    return { portail, numeroASP };
  }

  function instruct(numeroASP: string, decision: (typeof DECISIONS)[number]): Commande {
    return { type: 'instruireDemande', numeroASP, decision, commentaire: null };
  }
});

describe('paiement : chaque étape depuis chaque état', () => {
  const ETATS: readonly EtatPaiement[] = ['aucun', 'en-cours', 'or-emis', 'effectue'];
  const VERS = ['en-cours', 'or-emis', 'effectue'] as const;
  it.each(ETATS.flatMap((de) => VERS.map((vers) => ({ de, vers }))))(
    '$de → $vers',
    ({ de, vers }) => {
      const portail = unPortail();
      poseAvance(portail, FIN, { paiement: de });
      const commande: Commande = { type: 'payerDemande', numeroASP: FIN, paiement: vers };
      if (tables.isAllowed(tables.TRANSITIONS_PAIEMENT, `decidee/${de}`, `decidee/${vers}`)) {
        portail.play(commande);
        expect(portail.etat.dossiers.get(FIN)?.avenants[0]?.paiement).toBe(vers);
      } else {
        expect(portail.playRefused(commande)).toMatchObject({
          type: 'transition',
          objet: 'paiement',
        });
      }
    },
  );

  it('refuse de payer une demande qui n’est pas décidée', () => {
    const portail = unPortail();
    poseAvance(portail, FIN, { statut: 'en-cours', paiement: 'aucun' });
    const refus = portail.playRefused({
      type: 'payerDemande',
      numeroASP: FIN,
      paiement: 'en-cours',
    });
    expect(refus).toMatchObject({ type: 'transition', de: 'en-cours/aucun' });
  });
});

describe('enrôlement : chaque acte depuis chaque phase', () => {
  const ACTES = {
    valider: { type: 'deciderEnrolement', enrolement: 1, decision: 'valide', commentaire: null },
    rejeter: { type: 'deciderEnrolement', enrolement: 1, decision: 'rejete', commentaire: 'KO' },
    finaliser: { type: 'finaliserEnrolement', enrolement: 1, certificat: unFichier(), autres: [] },
  } as const;
  const { valider, rejeter, finaliser } = ACTES;
  const CHEMINS: readonly (readonly [tables.PhaseEnrolement, readonly Commande[]])[] = [
    ['anticipe/en-cours', []],
    ['anticipe/valide', [valider]],
    ['anticipe/rejete', [rejeter]],
    ['definitif/en-cours', [valider, finaliser]],
    ['definitif/valide', [valider, finaliser, valider]],
    ['definitif/rejete', [valider, finaliser, rejeter]],
  ];
  const CAS = CHEMINS.flatMap(([de, chemin]) =>
    Object.entries(ACTES).map(([nom, acte]) => ({ de, chemin, nom, acte })),
  );
  it.each(CAS)('$nom depuis $de', ({ de, chemin, nom, acte }) => {
    const portail = unPortailVide();
    portail.play({ type: 'installerFournisseur', fournisseur: unFournisseur() });
    portail.play(uneDemandeDEnrolement('anticipe'));
    for (const commande of chemin) portail.play(commande);
    const vers = phaseAfter(de, nom);
    if (tables.isAllowed(tables.TRANSITIONS_ENROLEMENT, de, vers)) {
      portail.play(acte);
      const enrolement = portail.etat.enrolements.get(1);
      expect(`${enrolement?.mode}/${enrolement?.statut}`).toBe(vers);
    } else {
      expect(portail.playRefused(acte)).toEqual({
        type: 'transition',
        objet: 'enrolement',
        de,
        vers,
      });
    }
  });

  function phaseAfter(de: tables.PhaseEnrolement, nom: string): tables.PhaseEnrolement {
    if (nom === 'finaliser') return 'definitif/en-cours';
    const mode = de.startsWith('anticipe') ? 'anticipe' : 'definitif';
    return `${mode}/${nom === 'valider' ? 'valide' : 'rejete'}`;
  }
});

describe('modèle et pilote : une décision, puis plus aucune', () => {
  it.each(['valide', 'a-corriger'] as const)('modèle → %s', (decision) => {
    const portail = withModele();
    const commande: Commande = { type: 'deciderModele', modele: 1, decision, commentaire: null };
    portail.play(commande);
    expect(portail.etat.modelesDocuments.get(1)?.statut).toBe(decision);
    expect(portail.playRefused(commande)).toMatchObject({ type: 'transition', objet: 'modele' });
  });

  it.each(['valide', 'refuse'] as const)('pilote → %s', (decision) => {
    const portail = unPortail();
    portail.play({
      type: 'deposerPilote',
      siret: portail.etat.fournisseurs.keys().next().value ?? '',
      sons: 'IMG-RIS-Va2',
      document: 'pv',
      client: 'Cabinet',
      fichier: unFichier(),
    });
    const commande: Commande = { type: 'deciderPilote', pilote: 1, decision, commentaire: null };
    portail.play(commande);
    expect(portail.etat.pilotes.get(1)?.statut).toBe(decision);
    expect(portail.playRefused(commande)).toMatchObject({ type: 'transition', objet: 'pilote' });
  });

  function withModele(): PortailJoue {
    const portail = unPortail();
    const [enrolement] = portail.etat.enrolements.values();
    portail.play({
      type: 'deposerModele',
      siret: enrolement?.siret ?? '',
      numeroAns: enrolement?.numeroAns ?? '',
      document: 'BDC',
      fichier: unFichier(),
    });
    return portail;
  }
});

describe('import : chaque acte depuis chaque état', () => {
  const ETATS = ['non-complete', 'complet', 'supprime', 'expire'] as const;
  const ACTES = { terminerImport: 'complet', supprimerImport: 'supprime' } as const;
  it.each(ETATS.flatMap((de) => Object.entries(ACTES).map(([type, vers]) => ({ de, type, vers }))))(
    '$type depuis $de',
    ({ de, type, vers }) => {
      const { portail, id } = unImportALEtat(de);
      const commande: Commande =
        type === 'terminerImport'
          ? { type: 'terminerImport', import: id }
          : { type: 'supprimerImport', import: id };
      if (tables.isAllowed(tables.TRANSITIONS_IMPORT, de, vers)) {
        portail.play(commande);
        expect(portail.etat.imports.get(id)?.etat).toBe(vers);
      } else {
        expect(portail.playRefused(commande)).toEqual({ type: 'import-clos', import: id });
      }
    },
  );

  function unImportALEtat(etat: (typeof ETATS)[number]) {
    const portail = unPortail();
    const lignes = desAvances(1).map((ligne) => ({
      ...ligne,
      demande: { ...ligne.demande, pieces: [] },
    }));
    portail.play(unImport(portail, lignes));
    const id = portail.etat.compteurs.import;
    if (etat === 'complet') portail.play({ type: 'terminerImport', import: id });
    if (etat === 'supprime') portail.play({ type: 'supprimerImport', import: id });
    if (etat === 'expire') {
      portail.maintenant = '2022-04-01T00:00';
      portail.play({ type: 'constaterEcheances' });
    }
    return { portail, id };
  }
});
