import { describe, expect, it } from 'vitest';
import type { PieceEnrolement } from '#domain/portail/fournisseur.ts';
import { numeroAnsPublie } from '#test-support/exemples-publies.ts';
import { unFournisseur, unPortail, unPortailVide } from '#test-support/portail.ts';
import { TAILLE_MAX } from '#ui/portail/fichiers.ts';
import {
  listPieces,
  startSaisie,
  writeDemande,
  type EtapeEnrolement,
  type Saisie,
} from './enrolement.ts';
import { checkEtape, findUnfinished } from './enrolement-verification.ts';

const FOURNISSEUR = unFournisseur();
const { etat: VIDE } = unPortailVide();

describe('étape du formulaire d’enrôlement', () => {
  it('est quittée quand tout est rempli', () => {
    expect(findUnfinished(uneSaisie(), FOURNISSEUR, VIDE)).toBeNull();
  });

  it('veut qu’on cherche le numéro ANS', () => {
    const saisie = uneSaisie({ numeroAnsCherche: false });
    expect(check('referencement', saisie)).toEqual([{ champ: 'numeroAns', motif: 'rechercher' }]);
  });

  it('dit les champs manquants dans leur ordre', () => {
    const saisie = uneSaisie({ mode: null, sons: null });
    delete saisie.pieces['certificat-referencement'];
    expect(check('referencement', saisie).map(({ champ }) => champ)).toEqual([
      'mode',
      'sons',
      'certificat-referencement',
    ]);
  });

  it('refuse un numéro ANS déjà enrôlé', () => {
    const { etat } = unPortail();
    const saisie = uneSaisie({ numeroAns: ` ${numeroAnsPublie('img-ris-va2.solde')} ` });
    expect(checkEtape('referencement', saisie, FOURNISSEUR, etat)).toEqual([
      { champ: 'numeroAns', motif: 'deja-enrole' },
    ]);
  });

  it('n’exige pas l’attestation d’hébergement', () => {
    const saisie = uneSaisie();
    expect(listPieces('referencement', saisie, FOURNISSEUR)).toContain('attestation-hebergement');
    expect(check('referencement', saisie)).toEqual([]);
  });

  it('exige le KBIS quand la dénomination change', () => {
    const saisie = uneSaisie({ denomination: 'AUTRE NOM' });
    expect(check('morale', saisie)).toEqual([{ champ: 'kbis', motif: 'manquant' }]);
  });

  it('compare les deux adresses du représentant', () => {
    const saisie = uneSaisie({ confirmationRepresentant: 'autre@exemple.fr' });
    expect(check('physique', saisie)).toEqual([
      { champ: 'confirmationRepresentant', motif: 'confirmation' },
    ]);
  });

  it('veut les deux personnes et la qualité dans le second cas', () => {
    const saisie = uneSaisie({
      representantLegal: 'non',
      confirmationRepresentant: '',
      confirmationDepositaire: '',
    });
    expect(check('physique', saisie).map(({ champ }) => champ)).toEqual([
      'representant-nom',
      'representant-prenom',
      'representant-courriel',
      'confirmationRepresentant',
      'representant-telephone',
      'confirmationDepositaire',
      'qualite',
      'piece-identite-depositaire',
    ]);
  });

  it('reconnaît un courriel sans domaine', () => {
    const saisie = unSecondCas('tiers');
    saisie.representant.courriel = 'claude';
    saisie.confirmationRepresentant = 'claude';
    expect(check('physique', saisie)).toContainEqual({
      champ: 'representant-courriel',
      motif: 'courriel',
    });
  });

  it.each([
    ['tiers', 'contrat-prestation'],
    ['employe', 'mandat-representant-legal'],
  ] as const)('demande au %s : %s', (qualite, piece) => {
    expect(listPieces('physique', unSecondCas(qualite), FOURNISSEUR)).toEqual([
      'piece-identite-representant',
      'piece-identite-depositaire',
      piece,
    ]);
  });

  it('n’accepte que le taux de TVA du fournisseur fictif', () => {
    expect(check('tva', uneSaisie({ tauxTva: '8.5' }))).toEqual([
      { champ: 'tauxTva', motif: 'autre-taux' },
    ]);
  });

  it('demande l’attestation de non-assujettissement à 0 %', () => {
    const saisie = uneSaisie({ tauxTva: '0' });
    expect(checkEtape('tva', saisie, unFournisseur({ tauxTva: '0' }), VIDE)).toEqual([
      { champ: 'attestation-non-assujettissement-tva', motif: 'manquant' },
    ]);
  });

  it('refuse un fichier trop gros', () => {
    const saisie = uneSaisie();
    saisie.pieces.rib = new File([new Uint8Array(TAILLE_MAX + 1)], 'rib.pdf');
    expect(check('banque', saisie)).toEqual([{ champ: 'rib', motif: 'trop-gros' }]);
  });

  it('veut les deux cases cochées', () => {
    const saisie = uneSaisie({ exactitude: false, engagement: false });
    expect(check('recap', saisie).map(({ champ }) => champ)).toEqual(['exactitude', 'engagement']);
  });
});

describe('demande écrite', () => {
  it('est acceptée par le portail', () => {
    const portail = unPortailVide();
    portail.play({ type: 'installerFournisseur', fournisseur: FOURNISSEUR });
    const demande = writeDemande(uneSaisie(), FOURNISSEUR);
    if (!demande) throw new Error('incomplete');
    portail.play(demande.commande);
    expect(portail.etat.enrolements.get(1)).toMatchObject({ numeroAns: 'CVA2RIS009' });
    expect(demande.fichiers.map(({ name }) => name)).toEqual(
      portail.etat.enrolements.get(1)?.pieces.map(({ fichier }) => fichier.nom),
    );
  });

  it('laisse le fichier d’un cas abandonné', () => {
    const saisie = uneSaisie();
    saisie.pieces.kbis = piece('kbis');
    expect(writeDemande(saisie, FOURNISSEUR)?.commande).toMatchObject({
      pieces: [
        { type: 'certificat-referencement' },
        { type: 'piece-identite-representant' },
        { type: 'rib' },
      ],
    });
  });
});

function check(etape: EtapeEnrolement, saisie: Saisie) {
  return checkEtape(etape, saisie, FOURNISSEUR, VIDE);
}

function piece(type: PieceEnrolement): File {
  return new File(['x'], `${type}.pdf`);
}

/** A definitive enrôlement by the représentant légal, complete. */
function uneSaisie(partiel: Partial<Saisie> = {}): Saisie {
  return {
    ...startSaisie(FOURNISSEUR),
    mode: 'definitif',
    numeroAns: ' CVA2RIS009',
    numeroAnsCherche: true,
    sons: 'IMG-RIS-Va2',
    siretCherche: true,
    representantLegal: 'oui',
    confirmationRepresentant: FOURNISSEUR.depositaire.courriel,
    tauxTva: '20',
    exactitude: true,
    engagement: true,
    pieces: {
      'certificat-referencement': piece('certificat-referencement'),
      'piece-identite-representant': piece('piece-identite-representant'),
      rib: piece('rib'),
    },
    ...partiel,
  };
}

function unSecondCas(qualite: 'employe' | 'tiers'): Saisie {
  return uneSaisie({ representantLegal: 'non', qualite });
}
