import { describe, expect, it } from 'vitest';
import {
  poseAvance,
  unDossier,
  unFichier,
  unFournisseur,
  unPortailVide,
  uneDemandeDEnrolement,
  type PortailJoue,
} from '../../test-support/portail.ts';
import { courrielsDeLEnrolement, courrielsDuDossier } from './courriels.ts';
import {
  declareFournisseur,
  deposantOf,
  describeDeclaration,
  numeroDEnrolement,
} from './declaration.ts';
import type { DeclarationEnrolement, Enrolement } from './fournisseur.ts';
import { findNumeroAns } from './numeros-ans.ts';

const SAISIE: DeclarationEnrolement = {
  ...declareFournisseur(unFournisseur()),
  denominationSociale: 'NOM SAISI',
  adresse: { typeVoie: 'Rue', voie: '2 rue Saisie', codePostal: '87000', commune: 'VILLE' },
  depositaire: {
    nom: 'SAISIE',
    prenom: 'Dominique',
    courriel: 'saisie@exemple.fr',
    telephone: '0555000000',
  },
  coordonneesBancaires: { titulaire: 'TITULAIRE', iban: 'FR00 SAISI', bic: 'SAISFRPP' },
  tauxTva: '8.5',
};

describe('ce que l’enrôlement garde', () => {
  it('l’adresse, le titulaire, l’email et le téléphone sont dans le récapitulatif (S2:1397)', () => {
    const [, lignes] = describe1(enrolled(SAISIE));
    expect(Object.fromEntries(lignes)).toMatchObject({
      'Dénomination sociale': 'NOM SAISI',
      'Adresse postale': '2 rue Saisie, 87000 VILLE',
      'Représentant légal': 'Dominique SAISIE, saisie@exemple.fr, 0555000000',
      'Titulaire du compte': 'TITULAIRE',
      IBAN: 'FR00 SAISI',
      'Taux de TVA': expect.stringContaining('8,5'),
    });
  });

  it('un enrôlement d’avant la saisie montre le fournisseur', () => {
    const [, lignes] = describe1(enrolled(null));
    expect(Object.fromEntries(lignes)).toMatchObject({ 'Dénomination sociale': 'ÉDITEUR FICTIF' });
  });

  it('le numéro d’enrôlement est attribué à la validation, pas avant (S2:1443)', () => {
    const portail = enrolled(SAISIE);
    expect(numeroDEnrolement(first(portail))).toBeNull();
    validate(portail);
    expect(numeroDEnrolement(first(portail))).toBe('SIMU-ENR-00001');
    expect(mails(portail)[1]?.corps).toContain('SIMU-ENR-00001');
  });

  it('l’accusé de réception porte le récapitulatif de la demande (S2:1433)', () => {
    const [accuse] = mails(enrolled(SAISIE));
    expect(accuse?.corps).toContain('Récapitulatif des informations relatives à la demande');
    expect(accuse?.corps).toContain('- Adresse postale : 2 rue Saisie, 87000 VILLE');
    expect(accuse?.corps).not.toContain('null');
  });

  it('qui a déjà un compte ASP Connect n’en reçoit pas un autre (S2:1457, S2:1506)', () => {
    const portail = enrolled({ ...SAISIE, compteAsp: true });
    validate(portail);
    expect(mails(portail).at(-1)?.objet).toContain('Extension de votre habilitation');
    const nouveau = enrolled(SAISIE);
    validate(nouveau);
    expect(mails(nouveau).at(-1)?.objet).toContain('Votre mot de passe');
  });

  it('tous les mails vont à la boîte saisie, ceux des demandes aussi (S2:1182)', () => {
    const portail = enrolled(SAISIE);
    validate(portail);
    expect(new Set(mails(portail).map(({ destinataire }) => destinataire))).toEqual(
      new Set(['saisie@exemple.fr']),
    );
    poseAvance(portail, 'FINIMG000001', { numeroAns: first(portail).numeroAns });
    const dossier = unDossier(portail, 'FINIMG000001');
    const deposant = deposantOf(portail.etat, dossier);
    if (deposant === undefined) throw new Error('no fournisseur');
    expect(courrielsDuDossier(dossier, deposant)[0]?.destinataire).toBe('saisie@exemple.fr');
    expect(deposant.coordonneesBancaires.iban).toBe('FR00 SAISI');
  });

  it('l’accusé de réception reste celui de la demande, une fois celle-ci finalisée', () => {
    const portail = unPortailVide();
    portail.play({ type: 'installerFournisseur', fournisseur: unFournisseur() });
    portail.play({ ...uneDemandeDEnrolement('anticipe'), declaration: SAISIE });
    const [avant] = mails(portail);
    validate(portail);
    const certificat = unFichier();
    portail.play({ type: 'finaliserEnrolement', enrolement: 1, certificat, autres: [] });
    expect(mails(portail)[0]).toEqual(avant);
    expect(avant?.corps).toContain('Enrôlement anticipé');
  });
});

describe('« Rechercher » sur le numéro ANS', () => {
  it.each([
    ['CVA2RIS001', 'IMG-RIS-Va2'],
    [' cva2dbx012 ', 'IMG-DB-Va2'],
    ['FICTIFLGC1', 'MDV-LGC-Va2'],
    ['INCONNU1', null],
    ['toString', null],
  ])('ramène le couloir et le DSR de « %s » : %s (S2:975, S2:1003)', (numero, sons) => {
    expect(findNumeroAns(unPortailVide().etat, numero)?.sons ?? null).toBe(sons);
  });

  it.each([
    [' cva2dbx012 ', 'CVA2DBX012'],
    ['MLP525OFF1', 'mlp525off1'],
  ])('ramène « %s » dans sa propre écriture : %s (S2:971)', (saisi, numeroAns) => {
    expect(findNumeroAns(unPortailVide().etat, saisi)?.numeroAns).toBe(numeroAns);
  });

  it('se souvient des numéros déjà enrôlés', () => {
    const portail = unPortailVide();
    portail.play({ type: 'installerFournisseur', fournisseur: unFournisseur() });
    portail.play({
      ...uneDemandeDEnrolement('definitif'),
      numeroAns: 'MIEN1',
      sons: 'PHA-LGO-Va1',
    });
    expect(findNumeroAns(portail.etat, 'mien1')).toEqual({
      numeroAns: 'MIEN1',
      sons: 'PHA-LGO-Va1',
    });
  });
});

function enrolled(declaration: DeclarationEnrolement | null): PortailJoue {
  const portail = unPortailVide();
  portail.play({ type: 'installerFournisseur', fournisseur: unFournisseur() });
  portail.play({ ...uneDemandeDEnrolement('definitif'), declaration });
  return portail;
}

function validate(portail: PortailJoue): void {
  const decision = { decision: 'valide', commentaire: null } as const;
  portail.play({ type: 'deciderEnrolement', enrolement: 1, ...decision });
}

function first({ etat }: PortailJoue): Enrolement {
  const enrolement = etat.enrolements.get(1);
  if (enrolement === undefined) throw new Error('no enrolement');
  return enrolement;
}

function mails(portail: PortailJoue) {
  return courrielsDeLEnrolement(first(portail), unFournisseur(), portail.etat.enrolements.values());
}

function describe1(portail: PortailJoue) {
  const enrolement = first(portail);
  return [enrolement, describeDeclaration(enrolement, unFournisseur())] as const;
}
