import { describe, expect, it } from 'vitest';
import {
  decideAndPay,
  unDossier,
  uneDemande,
  type PortailJoue,
} from '../../../test-support/portail.ts';
import {
  blocOf,
  decideeALire,
  enCoursALire,
  lettreDe,
  NUMERO,
  plain,
} from '../../../test-support/lettres.ts';
import { courrielsDuDossier } from '../courriels.ts';
import type { ActeDemande } from '../dossier.ts';
import { genreDeLActe, listGenres, nameLettre, writeLettre } from './ecrire.ts';
import type { GenreLettre } from './lettre.ts';

describe('quel acte dit quoi', () => {
  it.each<readonly [ActeDemande['acte'], string | null, GenreLettre | null]>([
    ['a-modifier', 'à modifier', 'modification'],
    ['relancee', 'relance, à modifier', null],
    ['delai-depasse', 'délai de modification dépassé', null],
    ['confirmee', 'modifications reçues', null],
    ['attente-pieces', 'pièces complémentaires attendues', null],
    ['decidee', 'validée', 'decision'],
    ['rejetee', 'rejetée', 'refus'],
    ['annulee', 'annulée', null],
    ['paiement-effectue', 'avis de paiement', 'avis'],
    ['importee', null, null],
    ['deposee', null, null],
    ['prise-en-charge', null, null],
    ['pieces-envoyees', null, null],
    ['non-modifiee', null, null],
    ['historisee', null, null],
    ['paiement-en-cours', null, null],
    ['or-emis', null, null],
  ])('%s : courriel %s, lettre %s', (acte, objet, lettre) => {
    const portail = enCoursALire();
    const dossier = unDossier(portail, NUMERO);
    const [avance] = dossier.avenants;
    if (!avance) throw new Error('no avance');
    const ligne: ActeDemande = { le: '2022-03-24T10:00', acte, commentaire: null };
    const avenant = { ...avance, historique: [ligne] };
    const fournisseur = [...portail.etat.fournisseurs.values()][0];
    if (!fournisseur) throw new Error('no fournisseur');
    const courriels = courrielsDuDossier({ ...dossier, avenants: [avenant] }, fournisseur);
    expect(courriels.map((each) => [each.objet.split(' : ').at(-1), each.lettre])).toEqual(
      objet === null ? [] : [[objet, lettre]],
    );
    expect(listGenres(avenant)).toEqual(lettre === null ? [] : [lettre]);
    for (const genre of ['decision', 'avis', 'modification', 'refus'] as const) {
      const ecrite = writeLettre(portail.etat, dossier, avenant, genre);
      expect(ecrite?.genre ?? null).toBe(genre === lettre ? genre : null);
    }
  });

  it('laisse à la dernière demande de modification sa feuille', () => {
    const acte = (le: string): ActeDemande => ({ le, acte: 'a-modifier', commentaire: null });
    const [premiere, seconde] = [acte('2022-03-24T10:00'), acte('2022-04-24T10:00')];
    const [avance] = unDossier(enCoursALire(), NUMERO).avenants;
    if (!avance) throw new Error('no avance');
    const avenant = { ...avance, historique: [premiere, seconde] };
    expect([premiere, seconde].map((each) => genreDeLActe(avenant, each))).toEqual([
      null,
      'modification',
    ]);
  });
});

describe('les dates d’une lettre', () => {
  it('une avance décidée dit jusqu’à quand réaliser, puis déposer le solde, avec leurs sources', () => {
    const lettre = lettreDe(decideeALire(), 'decision');
    const suite = blocOf(lettre, 'Suite');
    expect(suite.map(({ nom, valeur }) => [nom, plain(valeur)])).toEqual([
      ['Fin de réalisation de la prestation', '09/06/2027 à 12h00'],
      ['Fermeture du dépôt du solde', '22/09/2027 à 12h00'],
    ]);
    for (const { notes } of suite) expect(notes.length).toBeGreaterThan(0);
  });

  it('ne disent rien d’une date qui n’est pas publiée', () => {
    const portail = decideeALire({}, '20', 'HOP-DPI-Va2');
    expect(lettreDe(portail, 'decision').blocs.map(({ titre }) => titre)).not.toContain('Suite');
  });

  it('un avis dit chaque étape du paiement et le compte', () => {
    const portail = enCoursALire();
    portail.play({
      type: 'instruireDemande',
      numeroASP: NUMERO,
      decision: 'decidee',
      commentaire: null,
    });
    portail.maintenant = '2022-04-01T09:00';
    for (const paiement of ['en-cours', 'or-emis', 'effectue'] as const) {
      portail.play({ type: 'payerDemande', numeroASP: NUMERO, paiement });
    }
    const lettre = lettreDe(portail, 'avis');
    expect(blocOf(lettre, 'Dates').map(({ nom }) => nom)).toEqual([
      'Demande déposée le',
      'Paiement en cours',
      'OR émis',
      'Paiement effectué',
    ]);
    expect(blocOf(lettre, 'Suite')[0]?.valeur).toContain('FR00FICTIF');
  });

  it('une demande à modifier dit J+10 et J+20, présumés hors du solde d’un SAS (S3:97, S3:103)', () => {
    const portail = enCoursALire();
    portail.play({
      type: 'instruireDemande',
      numeroASP: NUMERO,
      decision: 'a-modifier',
      commentaire: 'La date est fausse.',
    });
    const lettre = lettreDe(portail, 'modification');
    expect(blocOf(lettre, 'Suite').map(({ nom, valeur }) => [nom, plain(valeur)])).toEqual([
      ['Relance, à J+10', '02/04/2022 à 00h00'],
      ['Fin du droit de modifier, à J+20', '12/04/2022 à 00h00'],
      ['Commentaire du gestionnaire', 'La date est fausse.'],
    ]);
    expect(lettre.notes).toContainEqual(
      expect.stringMatching(/^Présumé : le guide ne le dit que du solde d’un SAS/),
    );
  });

  it('un refus n’invente ni voie ni délai de recours', () => {
    const portail = enCoursALire();
    portail.play({
      type: 'instruireDemande',
      numeroASP: NUMERO,
      decision: 'rejetee',
      commentaire: 'Déjà aidé.',
    });
    const lettre = lettreDe(portail, 'refus');
    expect(blocOf(lettre, 'Suite').map(({ nom }) => nom)).toEqual(['Commentaire du gestionnaire']);
    expect(lettre.notes).toContainEqual(expect.stringContaining('aucun n’est écrit ici'));
  });
});

describe('les notes d’une lettre', () => {
  it.each(['decision', 'avis', 'modification', 'refus'] as const)(
    '%s : chaque renvoi mène à une note, chaque note est appelée, une seule fois écrite',
    (genre) => {
      const lettre = lettreDe(playFor(genre), genre);
      const appels = [
        ...lettre.notesDeLaPhrase,
        ...lettre.blocs.flatMap(({ lignes }) => lignes.flatMap(({ notes }) => notes)),
      ];
      expect([...new Set(appels)].sort((a, b) => a - b)).toEqual(lettre.notes.map((_, i) => i + 1));
      expect(new Set(lettre.notes).size).toBe(lettre.notes.length);
      const montants = blocOf(lettre, 'Montants');
      for (const { nom, notes } of montants) expect([nom, notes.length > 0]).toEqual([nom, true]);
      expect(nameLettre(genre, lettre.numero)).toMatch(/^SPECIMEN_[a-z_]+_FINIMG000001M0\.html$/);
    },
  );
});

it('beaucoup de bénéficiaires et un long commentaire tiennent sur la feuille, qui dit ce qu’elle coupe', () => {
  const [un] = uneDemande().beneficiaires;
  if (!un) throw new Error('no bénéficiaire');
  const finess = Array.from({ length: 40 }, (_, rang) => String(10_000_000 + rang));
  const portail = enCoursALire({
    beneficiaires: Array.from({ length: 30 }, () => ({ ...un, finess })),
  });
  portail.play({
    type: 'instruireDemande',
    numeroASP: NUMERO,
    decision: 'rejetee',
    commentaire: 'x'.repeat(3000),
  });
  const lettre = lettreDe(portail, 'refus');
  const qui = blocOf(lettre, 'Demande').find(({ nom }) => nom === 'Bénéficiaires')?.valeur;
  expect(plain(qui ?? '')).toMatch(/ et 36 autres.* et 25 autres$/);
  expect(blocOf(lettre, 'Suite')[0]?.valeur).toMatch(/^x{500}… \(en entier dans la demande\)$/);
});

function playFor(genre: GenreLettre): PortailJoue {
  const portail = enCoursALire();
  if (genre === 'decision' || genre === 'avis') decideAndPay(portail, NUMERO);
  else {
    const decision = genre === 'refus' ? 'rejetee' : 'a-modifier';
    portail.play({ type: 'instruireDemande', numeroASP: NUMERO, decision, commentaire: null });
  }
  return portail;
}
