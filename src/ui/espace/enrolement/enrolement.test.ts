import { describe, expect, it } from 'vitest';
import type { PieceEnrolement } from '#domain/portail/fournisseur.ts';
import { numeroAnsPublie } from '#test-support/exemples-publies.ts';
import { SIRET, unFournisseur, unPortail, unPortailVide } from '#test-support/portail.ts';
import { TAILLE_MAX } from '#ui/portail/fichiers.ts';
import { listPieces, type EtapeEnrolement, type Saisie } from './enrolement.ts';
import { writeDemande } from './ecriture.ts';
import { fillEtape, searchSiret, startSaisie } from './remplissage.ts';
import { checkEtape, findUnfinished } from './enrolement-verification.ts';

const FOURNISSEUR = unFournisseur();
const { etat: VIDE } = unPortailVide();

describe('étape du formulaire d’enrôlement', () => {
  it('est quittée quand tout est rempli', () => {
    expect(findUnfinished(uneSaisie(), SIRET, VIDE)).toBeNull();
  });

  it('veut qu’on cherche le numéro ANS (S2:971)', () => {
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
    expect(checkEtape('referencement', saisie, SIRET, etat)).toEqual([
      { champ: 'numeroAns', motif: 'deja-enrole' },
    ]);
  });

  it('n’exige pas l’attestation d’hébergement, qui ne concerne que certains SONS (S4:651)', () => {
    const saisie = uneSaisie();
    expect(listPieces('referencement', saisie)).toContain('attestation-hebergement');
    expect(check('referencement', saisie)).toEqual([]);
  });

  it('veut le SIRET d’abord, puis « Rechercher » (S2:1043, S2:1045)', () => {
    const vide = startSaisie(FOURNISSEUR, null);
    expect(check('morale', vide)).toEqual([{ champ: 'siret', motif: 'manquant' }]);
    expect(check('morale', { ...vide, siret: '123' })).toEqual([
      { champ: 'siret', motif: 'siret' },
    ]);
    expect(check('morale', { ...vide, siret: '130 006 372 00010' })).toEqual([
      { champ: 'siret', motif: 'rechercher' },
    ]);
  });

  it('veut ensuite le type de voie et la commune (S2:1077)', () => {
    const saisie = uneSaisie({ typeVoie: '', commune: ' ', codePostal: '8700' });
    expect(check('morale', saisie)).toEqual([
      { champ: 'typeVoie', motif: 'manquant' },
      { champ: 'codePostal', motif: 'code-postal' },
      { champ: 'commune', motif: 'manquant' },
    ]);
  });

  it('exige le KBIS quand la dénomination ramenée change (S2:1081)', () => {
    const saisie = uneSaisie({ denomination: 'AUTRE NOM' });
    expect(check('morale', saisie)).toEqual([{ champ: 'kbis', motif: 'manquant' }]);
    expect(check('morale', { ...saisie, denominationRamenee: null })).toEqual([]);
  });

  it('compare les deux adresses du représentant', () => {
    const saisie = uneSaisie({ confirmationRepresentant: 'autre@exemple.fr' });
    expect(check('physique', saisie)).toEqual([
      { champ: 'confirmationRepresentant', motif: 'confirmation' },
    ]);
  });

  it('veut les cinq champs des deux personnes, puis la pièce du dépositaire, puis sa qualité (S2:1234, S2:1266, S2:1276, S2:1195)', () => {
    const vide = startSaisie(FOURNISSEUR, null);
    const defauts = check('physique', { ...vide, representantLegal: 'non' });
    expect(defauts.map(({ champ }) => champ)).toEqual([
      'representant-nom',
      'representant-prenom',
      'representant-courriel',
      'confirmationRepresentant',
      'representant-telephone',
      'piece-identite-representant',
      'depositaire-nom',
      'depositaire-prenom',
      'depositaire-courriel',
      'confirmationDepositaire',
      'depositaire-telephone',
      'piece-identite-depositaire',
      'qualite',
    ]);
  });

  it('reconnaît un courriel sans domaine et un téléphone sans chiffres', () => {
    const saisie = unSecondCas('tiers');
    saisie.depositaire.courriel = 'claude';
    saisie.confirmationDepositaire = 'claude';
    saisie.depositaire.telephone = 'demain';
    const defauts = check('physique', saisie);
    expect(defauts).toContainEqual({ champ: 'depositaire-courriel', motif: 'courriel' });
    expect(defauts).toContainEqual({ champ: 'depositaire-telephone', motif: 'telephone' });
  });

  it('demande à l’employé le mandat du représentant légal (S2:1201)', () => {
    expect(listPieces('physique', unSecondCas('employe'))).toEqual([
      'piece-identite-representant',
      'piece-identite-depositaire',
      'mandat-representant-legal',
    ]);
  });

  it('demande au tiers le contrat de prestation, et lui propose le mandat de la liste des pièces (S2:1197, S2:897)', () => {
    const saisie = unSecondCas('tiers');
    expect(listPieces('physique', saisie)).toContain('mandat-representant-legal');
    expect(check('physique', saisie).map(({ champ }) => champ)).toEqual([
      'piece-identite-depositaire',
      'contrat-prestation',
    ]);
  });

  it('veut le titulaire, l’IBAN, le BIC et le RIB, sans juger leur clé (S2:1304, S2:1313)', () => {
    const saisie = uneSaisie({ titulaire: '', iban: '', bic: '' });
    delete saisie.pieces.rib;
    expect(check('banque', saisie).map(({ champ }) => champ)).toEqual([
      'titulaire',
      'iban',
      'bic',
      'rib',
    ]);
    expect(check('banque', uneSaisie({ iban: 'FR00', bic: 'X' }))).toEqual([]);
  });

  it('laisse choisir un taux qui n’est pas celui du fournisseur (S2:1347)', () => {
    expect(check('tva', uneSaisie({ tauxTva: '8.5' }))).toEqual([]);
  });

  it('demande l’attestation de non-assujettissement à 0 %', () => {
    expect(check('tva', uneSaisie({ tauxTva: '0' }))).toEqual([
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

describe('ce qui n’est pas à taper', () => {
  it('« Rechercher » ramène la dénomination et l’adresse d’un SIRET connu, et rien d’autre (S2:1073)', () => {
    const { fournisseurs } = unPortail().etat;
    const saisie = { ...startSaisie(FOURNISSEUR, null), siret: '130 006 372 00010' };
    expect(searchSiret(saisie, fournisseurs)).toEqual({
      siretCherche: true,
      denominationRamenee: 'ÉDITEUR FICTIF',
      denomination: 'ÉDITEUR FICTIF',
      voie: '1 rue de l’Exemple',
      codePostal: '87000',
    });
    expect(searchSiret({ ...saisie, siret: '00000000000000' }, fournisseurs)).toEqual({
      siretCherche: true,
      denominationRamenee: null,
    });
  });

  it('un second logiciel reprend tout du dernier enrôlement, sauf les pièces et le numéro ANS (S2:1516)', () => {
    const portail = deposited(unSecondCas('employe', true));
    const dernier = portail.etat.enrolements.get(1) ?? null;
    const reprise = startSaisie(FOURNISSEUR, dernier);
    expect(reprise).toMatchObject({
      numeroAns: '',
      siret: SIRET,
      typeVoie: 'Rue',
      commune: 'VILLE',
      representantLegal: 'non',
      qualite: 'employe',
      representant: { nom: 'REPRÉSENTANTE' },
      depositaire: { courriel: 'depot@exemple.fr' },
      iban: 'FR00 TEST',
      compteAsp: true,
      pieces: {},
    });
    const bloquants = (['morale', 'banque', 'tva'] as const).flatMap((etape) =>
      check(etape, reprise),
    );
    expect(bloquants).toEqual([{ champ: 'rib', motif: 'manquant' }]);
  });

  it('« Remplir » ne met que ce que le portail fictif connaît', () => {
    const vide = startSaisie(FOURNISSEUR, null);
    const remplie = (['morale', 'physique', 'banque', 'tva'] as const).reduce<Saisie>(
      (saisie, etape) => ({ ...saisie, ...fillEtape(etape, saisie, FOURNISSEUR) }),
      vide,
    );
    expect(check('morale', remplie)).toEqual([]);
    expect(check('tva', remplie)).toEqual([]);
    expect(check('physique', remplie)).toEqual([]);
    expect(remplie.pieces['piece-identite-representant']?.name).toContain('specimen');
  });

  it('se remplit pour une autre personne aussi, sans ôter le document déjà joint', () => {
    const mien = new File(['x'], 'mon-mandat.pdf');
    const saisie = uneSaisie({
      representantLegal: 'non',
      qualite: null,
      pieces: { 'mandat-representant-legal': mien },
    });
    const remplie = { ...saisie, ...fillEtape('physique', saisie, FOURNISSEUR) };
    expect(check('physique', remplie)).toEqual([]);
    expect(remplie.pieces['mandat-representant-legal']).toBe(mien);
  });
});

describe('demande écrite', () => {
  it('est acceptée par le portail, qui garde ce qui a été saisi, nom commercial compris (S2:1075, S2:1397)', () => {
    const portail = deposited(uneSaisie({ nomCommercial: ' Nom de marque ', tauxTva: '8.5' }));
    const enrolement = portail.etat.enrolements.get(1);
    expect(enrolement).toMatchObject({
      numeroAns: 'CVA2RIS009',
      declaration: {
        denominationSociale: 'ÉDITEUR FICTIF',
        nomCommercial: 'Nom de marque',
        adresse: { typeVoie: 'Rue', voie: '2 rue Saisie', codePostal: '87000', commune: 'VILLE' },
        depositaire: { nom: 'REPRÉSENTANTE' },
        coordonneesBancaires: { titulaire: 'TITULAIRE', iban: 'FR00 TEST', bic: 'TESTFRPP' },
        tauxTva: '8.5',
        compteAsp: false,
      },
    });
    expect(portail.etat.fournisseurs.get(SIRET)).toEqual(FOURNISSEUR);
  });

  it('fait entrer dans le portail fictif un fournisseur qu’il ne connaissait pas', () => {
    const portail = deposited(uneSaisie({ siret: '000 000 034 00019' }));
    expect(portail.etat.enrolements.get(1)?.siret).toBe('00000003400019');
    expect(portail.etat.fournisseurs.get('00000003400019')).toMatchObject({
      denominationSociale: 'ÉDITEUR FICTIF',
      adresse: { voie: '2 rue Saisie' },
    });
  });

  it('laisse le fichier d’un cas abandonné', () => {
    const saisie = uneSaisie();
    saisie.pieces.kbis = piece('kbis');
    expect(writeDemande(saisie)?.commande).toMatchObject({
      pieces: [
        { type: 'certificat-referencement' },
        { type: 'piece-identite-representant' },
        { type: 'rib' },
      ],
    });
  });
});

function check(etape: EtapeEnrolement, saisie: Saisie) {
  return checkEtape(etape, saisie, SIRET, VIDE);
}

function deposited(saisie: Saisie) {
  const portail = unPortailVide();
  portail.play({ type: 'installerFournisseur', fournisseur: FOURNISSEUR });
  const demande = writeDemande(saisie);
  if (!demande) throw new Error('incomplete');
  portail.play(demande.commande);
  expect(demande.fichiers.map(({ name }) => name)).toEqual(
    portail.etat.enrolements.get(1)?.pieces.map(({ fichier }) => fichier.nom),
  );
  return portail;
}

function piece(type: PieceEnrolement): File {
  return new File(['x'], `${type}.pdf`);
}

/** A definitive enrôlement by the représentant légal, complete. */
function uneSaisie(partiel: Partial<Saisie> = {}): Saisie {
  return {
    ...startSaisie(FOURNISSEUR, null),
    mode: 'definitif',
    numeroAns: ' CVA2RIS009',
    numeroAnsCherche: true,
    // Of the vague 1: no window is published for its enrôlement.
    sons: 'MDV-LGC-Va1',
    siret: SIRET,
    siretCherche: true,
    denominationRamenee: 'ÉDITEUR FICTIF',
    denomination: 'ÉDITEUR FICTIF',
    typeVoie: 'Rue',
    voie: '2 rue Saisie',
    codePostal: '87000',
    commune: 'VILLE',
    representantLegal: 'oui',
    representant: {
      nom: 'REPRÉSENTANTE',
      prenom: 'Claude',
      courriel: 'claude@exemple.fr',
      telephone: '+33 5 00 00 00 00',
    },
    confirmationRepresentant: 'claude@exemple.fr',
    titulaire: 'TITULAIRE',
    iban: 'FR00 TEST',
    bic: 'TESTFRPP',
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

function unSecondCas(qualite: 'employe' | 'tiers', complet = false): Saisie {
  const saisie = uneSaisie({
    representantLegal: 'non',
    qualite,
    depositaire: {
      nom: 'DÉPOSITAIRE',
      prenom: 'Camille',
      courriel: 'depot@exemple.fr',
      telephone: '0500000000',
    },
    confirmationDepositaire: 'depot@exemple.fr',
  });
  if (complet) {
    saisie.pieces['piece-identite-depositaire'] = piece('piece-identite-depositaire');
    saisie.pieces['mandat-representant-legal'] = piece('mandat-representant-legal');
  }
  return saisie;
}
