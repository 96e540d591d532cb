import { describe, expect, it } from 'vitest';
import {
  deposeAModifier,
  poseAvance,
  uneDemande,
  unDossier,
  unFichier,
  unPortail,
  type PortailJoue,
} from '../../../test-support/portail.ts';
import type { FormulaireId } from '../../formulaires.ts';
import type { Commande } from '../commandes.ts';
import { PROFIL_PAR_DEFAUT, type EtatPortail } from '../etat.ts';
import { champsModifiables, typesDePieceComplementaire } from '../modifiables.ts';
import { TRANSITIONS_DEMANDE } from '../transitions.ts';

const FIN = 'FINIMG000001';
const DATE = '/facture/dateEditionFacture';
const MONTANT = '/facture/montantPrestationPrincipaleSegurHTFacture';

describe('modifierDemande', () => {
  it('change les champs, garde l’ancienne version et repasse à « en cours »', () => {
    const portail = unPortailAModifier();
    portail.maintenant = '2022-03-25T11:00';
    portail.play(modify([{ chemin: DATE, valeur: '15/02/2026' }]));
    const solde = unSolde(portail);
    expect(solde).toMatchObject({ statut: 'en-cours', statutLe: '2022-03-25T11:00' });
    expect(solde?.historique.at(-1)?.acte).toBe('confirmee');
    expect(solde?.demande.ligne).toContain('"dateEditionFacture":"15/02/2026"');
    expect(solde?.versions).toMatchObject([
      {
        le: '2022-03-25T11:00',
        changements: [{ chemin: DATE, avant: '01/02/2026', apres: '15/02/2026' }],
      },
    ]);
    expect(solde?.versions[0]?.demande.ligne).toContain('"dateEditionFacture":"01/02/2026"');
  });

  it('relit le montant en centimes', () => {
    const portail = unPortailAModifier();
    portail.play(modify([{ chemin: MONTANT, valeur: 950.5 }]));
    expect(unSolde(portail)?.demande.montantHT).toBe(950_50);
  });

  it('ajoute des pièces, sous le nom de leur fichier conservé', () => {
    const portail = unPortailAModifier();
    const { sequence } = portail.play(modify([], [unePiece('complement.pdf')]));
    expect(unSolde(portail)?.ajouts).toEqual([
      {
        typeFichier: 'FACTURE',
        formatFichier: 'PDF',
        fichier: { id: `f${sequence}-0`, nom: 'complement.pdf', taille: 1000 },
        ajouteeLe: portail.maintenant,
      },
    ]);
    expect(unSolde(portail)?.demande.pieces).toHaveLength(1);
  });

  it('garde les pièces et les versions d’une modification à l’autre', () => {
    const portail = unPortailAModifier();
    portail.play(modify([{ chemin: DATE, valeur: '15/02/2026' }], [unePiece('a.pdf')]));
    portail.play(instruct('a-modifier'));
    portail.play(modify([], [unePiece('b.pdf')]));
    const solde = unSolde(portail);
    expect(solde?.ajouts.map(({ fichier }) => fichier.nom)).toEqual(['a.pdf', 'b.pdf']);
    expect(solde?.versions.map(({ changements }) => changements.length)).toEqual([1, 0]);
  });

  it.each([
    ['un champ qui ne se modifie pas', modify([{ chemin: '/numeroASP', valeur: 'FINIMG000002' }])],
    ['un champ inconnu', modify([{ chemin: '/constructor/name', valeur: 'x' }])],
  ])('refuse %s', (_, commande) => {
    expect(unPortailAModifier().playRefused(commande).type).toBe('champ-non-modifiable');
  });

  it.each([
    ['un type inattendu', modify([{ chemin: MONTANT, valeur: '950' }])],
    ['un nombre sans fin', modify([{ chemin: MONTANT, valeur: Number.POSITIVE_INFINITY }])],
    [
      'un champ donné deux fois',
      modify([
        { chemin: DATE, valeur: '15/02/2026' },
        { chemin: DATE, valeur: '16/02/2026' },
      ]),
    ],
    ['une pièce d’un autre format', modify([], [unePiece('complement.docx')])],
    [
      'une pièce de plus de 3 Mo',
      modify([], [{ ...unePiece(), fichier: { nom: 'a.pdf', taille: 3 * 2 ** 20 + 1 } }]),
    ],
  ])('refuse %s', (_, commande) => {
    expect(unPortailAModifier().playRefused(commande).type).toBe('valeur');
  });

  it('n’a rien à faire quand rien ne change', () => {
    const commande = modify([{ chemin: DATE, valeur: '01/02/2026' }]);
    expect(unPortailAModifier().playRefused(commande)).toEqual({ type: 'rien-a-faire' });
  });

  it('ne laisse changer que des pièces quand le profil le veut', () => {
    const portail = unPortailAModifier();
    const profil = { ...PROFIL_PAR_DEFAUT, champsModifiables: 'aucun' } as const;
    portail.play({ type: 'changerProfil', profil });
    expect(champsModifiables(portail.etat, unDossier(portail, FIN))).toEqual([]);
    const refus = portail.playRefused(modify([{ chemin: DATE, valeur: '15/02/2026' }]));
    expect(refus).toEqual({ type: 'champ-non-modifiable', chemin: DATE });
    portail.play(modify([], [unePiece()]));
  });
});

describe('nePasModifier', () => {
  it('repasse à « en cours » en l’état', () => {
    const portail = unPortailAModifier();
    const avant = unSolde(portail);
    portail.play({ type: 'nePasModifier', numeroASP: FIN });
    const apres = unSolde(portail);
    expect(apres?.statut).toBe('en-cours');
    expect(apres?.demande).toEqual(avant?.demande);
    expect(apres?.versions).toEqual([]);
    expect(apres?.historique.at(-1)?.acte).toBe('non-modifiee');
  });
});

describe('envoyerPieces', () => {
  it('rend « en cours » la demande qui attendait des pièces, et les garde (S2:563, S2:768)', () => {
    const portail = unPortailEnAttente();
    portail.maintenant = '2022-03-25T11:00';
    const { sequence } = portail.play(send([unePiece('manquante.pdf')]));
    const solde = unSolde(portail);
    expect(solde).toMatchObject({ statut: 'en-cours', statutLe: '2022-03-25T11:00' });
    expect(solde?.historique.at(-1)?.acte).toBe('pieces-envoyees');
    expect(solde?.ajouts).toEqual([
      {
        typeFichier: 'FACTURE',
        formatFichier: 'PDF',
        fichier: { id: `f${sequence}-0`, nom: 'manquante.pdf', taille: 1000 },
        ajouteeLe: '2022-03-25T11:00',
      },
    ]);
  });

  it('ne touche à aucun champ, et peut être redemandé (S2:557)', () => {
    const portail = unPortailEnAttente();
    const avant = unSolde(portail)?.demande;
    expect(portail.playRefused(modify([{ chemin: DATE, valeur: '15/02/2026' }])).type).toBe(
      'transition',
    );
    portail.play(send([unePiece('a.pdf')]));
    portail.play(instruct('en-attente-pieces'));
    portail.play(send([unePiece('b.pdf')]));
    expect(unSolde(portail)?.demande).toEqual(avant);
    expect(unSolde(portail)?.ajouts.map(({ fichier }) => fichier.nom)).toEqual(['a.pdf', 'b.pdf']);
  });

  it.each([
    ['sans aucune pièce', send([]), 'rien-a-faire'],
    ['une pièce d’un autre format', send([unePiece('a.docx')]), 'valeur'],
  ])('refuse %s', (_, commande, refus) => {
    expect(unPortailEnAttente().playRefused(commande).type).toBe(refus);
  });

  it('est documenté par le logigramme, non présumé (S2:774)', () => {
    const ligne = TRANSITIONS_DEMANDE.find(
      ({ de, vers }) => de === 'en-attente-pieces' && vers === 'en-cours',
    );
    expect(ligne).toMatchObject({ par: 'fournisseur', presume: null });
  });
});

describe('depuis un autre statut que celui qui l’attend', () => {
  it.each<Commande>([
    modify([], [unePiece()]),
    { type: 'nePasModifier', numeroASP: FIN },
    send([unePiece()]),
  ])('refuse $type', (commande) => {
    const portail = unPortail();
    poseAvance(portail, FIN, { statut: 'en-cours', paiement: 'aucun' });
    const refus = { type: 'transition', objet: 'demande', de: 'en-cours', vers: 'en-cours' };
    expect(portail.playRefused(commande)).toEqual(refus);
  });
});

describe('les champs modifiables', () => {
  it('disent leur valeur et ce qui n’est que présumé', () => {
    const portail = unPortailAModifier();
    const champs = champsModifiables(portail.etat, unDossier(portail, FIN));
    expect(champs.find(({ chemin }) => chemin === MONTANT)).toMatchObject({
      type: 'nombre',
      valeur: 1000.01,
    });
    for (const { sources, presume } of champs) expect(sources.length > 0).toBe(presume === null);
  });

  it.each<[FormulaireId, object, readonly string[]]>([
    [
      'hop-dpi-va2.solde',
      { facture: { dateEditionFacture: '01/02/2026' }, prix: { montantSegurHT: 12 } },
      ['/facture/dateEditionFacture', '/prix/montantSegurHT'],
    ],
    [
      'sas-sas-va1.solde',
      { facture: { dateEditionFacture: '01/02/2026' }, coordonneesContact: 'a@exemple.fr' },
      ['/coordonneesContact'],
    ],
    ['autre.solde', { reference: 'A1' }, []],
  ])('sont, pour %s, les places que la ligne porte', (formulaire, ligne, attendus) => {
    const portail = unPortailAModifier();
    const dossier = unDossier(portail, FIN);
    const avenants = dossier.avenants.map((avenant) => ({
      ...avenant,
      demande: { ...avenant.demande, ligne: JSON.stringify(ligne) },
    }));
    const champs = champsModifiables(importedAs(formulaire, portail), { ...dossier, avenants });
    expect(champs.map(({ chemin }) => chemin)).toEqual(attendus);
  });

  it.each<[FormulaireId, readonly string[]]>([
    ['sas-sas-va1.solde', ['MSS_RESU_TEST_TECH', 'MSS_GUIDE_PDF_API', 'AUTRE_S']],
    ['mdv-lgc-va1.avance', ['BON_COMMANDE', 'AUTRE_S']],
    ['hop-ri-va1.solde', ['FACTURE', 'AUTRE_S']],
  ])('laissent ajouter, pour %s, les pièces du formulaire (S3:259)', (formulaire, attendus) => {
    const portail = unPortailAModifier();
    const types = typesDePieceComplementaire(
      importedAs(formulaire, portail),
      unDossier(portail, FIN),
    );
    expect(types.map(({ typeFichier }) => typeFichier)).toEqual(attendus);
  });

  it('sont absents d’une ligne qui n’est pas du JSON', () => {
    const portail = unPortailAModifier();
    const dossier = unDossier(portail, FIN);
    const avenants = dossier.avenants.map((avenant) => ({
      ...avenant,
      demande: { ...avenant.demande, ligne: '{' },
    }));
    expect(champsModifiables(portail.etat, { ...dossier, avenants })).toEqual([]);
  });

  it('sont absents d’un dossier posé, qui n’a pas de ligne', () => {
    const portail = unPortail();
    poseAvance(portail, FIN);
    const dossier = unDossier(portail, FIN);
    expect(champsModifiables(portail.etat, dossier)).toEqual([]);
  });

  it.each<['HT' | 'TTC', readonly string[]]>([
    ['HT', ['BON_COMMANDE', 'PREUVE_HT', 'AUTRE_S']],
    ['TTC', ['BON_COMMANDE', 'AUTRE_S']],
  ])('laissent ajouter à une avance %s les pièces de son SONS', (regimeTVA, attendus) => {
    const portail = unPortail();
    poseAvance(portail, FIN, { demande: uneDemande({ regimeTVA }) });
    const types = typesDePieceComplementaire(portail.etat, unDossier(portail, FIN));
    expect(types.map(({ typeFichier }) => typeFichier)).toEqual(attendus);
  });
});

function unPortailAModifier(): PortailJoue {
  const portail = unPortail();
  deposeAModifier(portail, FIN);
  return portail;
}

function unPortailEnAttente(): PortailJoue {
  const portail = unPortailAModifier();
  portail.play({ type: 'nePasModifier', numeroASP: FIN });
  portail.play(instruct('en-attente-pieces'));
  return portail;
}

/** The state of a portal on which every import was one of this form. */
function importedAs(formulaire: FormulaireId, { etat }: PortailJoue): EtatPortail {
  const imports = new Map(
    [...etat.imports].map(([id, connu]) => [id, { ...connu, formulaire }] as const),
  );
  return { ...etat, imports };
}

function unSolde(portail: PortailJoue) {
  return unDossier(portail, FIN).avenants[1];
}

function unePiece(nom = 'complement.pdf') {
  return { typeFichier: 'FACTURE', formatFichier: 'PDF', fichier: unFichier(nom) };
}

function modify(
  champs: Extract<Commande, { type: 'modifierDemande' }>['champs'],
  pieces: Extract<Commande, { type: 'modifierDemande' }>['pieces'] = [],
): Commande {
  return { type: 'modifierDemande', numeroASP: FIN, champs, pieces };
}

function send(pieces: Extract<Commande, { type: 'envoyerPieces' }>['pieces']): Commande {
  return { type: 'envoyerPieces', numeroASP: FIN, pieces };
}

function instruct(decision: 'a-modifier' | 'en-attente-pieces'): Commande {
  return { type: 'instruireDemande', numeroASP: FIN, decision, commentaire: null };
}
