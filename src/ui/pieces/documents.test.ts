import { describe, expect, it } from 'vitest';
import type { Attendu } from '#domain/pieces-report.ts';
import { adviseAttendu, sayEcart, sayEtat } from './documents.ts';

const PRESENT: Attendu = {
  rang: 0,
  document: {
    numLigne: 1,
    numeroASP: null,
    numeroEditeur: null,
    chemin: '/lignesImport/0/piecesJustificatives/0',
    nomFichier: 'relevé.pdf',
    typeFichier: 'FACTURE',
    formatFichier: 'PDF',
    clients: [],
    libelleType: 'Copie de la facture',
  },
  etat: 'present',
  entrees: [{ zip: 0, rang: 0 }],
  cause: null,
  raison: null,
  copiesIdentiques: false,
};

describe('l’état d’un document', () => {
  it('dont le nom a été deviné n’est pas « sous un autre nom »', () => {
    expect(sayEtat({ etat: 'autre-nom', cause: 'encodage' }).mot).toBe('Nom deviné');
    expect(sayEtat({ etat: 'autre-nom', cause: 'casse' }).mot).toBe('À renommer');
  });
});

describe('que faire pour un document', () => {
  it('le renommer, en disant ce qui diffère', () => {
    const attendu: Attendu = { ...PRESENT, etat: 'autre-nom', cause: 'accents' };
    expect(adviseAttendu(attendu, ['releve.pdf'])).toBe(
      'Renommez « releve.pdf » en « relevé.pdf » : les accents diffèrent.',
    );
  });

  it('le sortir de son dossier', () => {
    const attendu: Attendu = { ...PRESENT, etat: 'autre-nom', cause: 'dossier' };
    expect(adviseAttendu(attendu, ['pieces/relevé.pdf'])).toBe(
      'Sortez « pieces/relevé.pdf » de son dossier.',
    );
  });

  it('le sortir de son dossier et le renommer, quand il faut les deux', () => {
    const attendu: Attendu = { ...PRESENT, etat: 'autre-nom', cause: 'accents' };
    expect(adviseAttendu(attendu, ['pieces/releve.pdf'])).toBe(
      'Sortez « pieces/releve.pdf » de son dossier et renommez-le « relevé.pdf » : les accents diffèrent.',
    );
  });

  it('déposer le zip réparé, quand la différence ne se voit pas', () => {
    const attendu: Attendu = { ...PRESENT, etat: 'autre-nom', cause: 'unicode' };
    expect(adviseAttendu(attendu, ['relevé.pdf'.normalize('NFD')])).toMatch(
      /^Déposez le zip réparé\s:/,
    );
  });

  it('choisir entre plusieurs, et réparer celui qui ne peut pas servir', () => {
    const attendu: Attendu = {
      ...PRESENT,
      etat: 'autre-nom',
      cause: 'casse',
      raison: { type: 'taille' },
    };
    expect(adviseAttendu(attendu, ['A.pdf', 'a.PDF'])).toBe(
      'Choisissez le bon fichier parmi « A.pdf », « a.PDF », nommez-le « relevé.pdf » et retirez les autres. Il dépasse 3 Mo : réduisez-le.',
    );
  });

  it('montre les signes invisibles d’un nom', () => {
    const attendu: Attendu = { ...PRESENT, etat: 'autre-nom', cause: 'proche' };
    expect(adviseAttendu(attendu, ['a\u202Efdp.exe'])).toContain('« a\\u{202E}fdp.exe »');
  });

  it.each([
    [true, 'Les copies sont identiques : n’en gardez qu’une.'],
    [false, 'Les copies diffèrent : ne gardez que la bonne. Le zip réparé peut s’en charger.'],
  ])('choisir entre des copies (identiques : %s)', (copiesIdentiques, conseil) => {
    expect(adviseAttendu({ ...PRESENT, etat: 'en-double', copiesIdentiques }, [])).toBe(conseil);
  });
});

it.each([
  [{ cause: 'casse' }, 'doss/a.PDF', 'dans un dossier, majuscules'],
  [{ cause: 'dossier' }, 'doss/a.pdf', 'dans un dossier'],
  [{ cause: 'dossier' }, './a.pdf', ''],
  [{ cause: null, copiesIdentiques: true }, 'a.pdf', 'copies identiques'],
] as const)('ce qui diffère, en peu de mots : %j, « %s »', (partiel, nom, dit) => {
  expect(sayEcart({ ...PRESENT, ...partiel }, nom)).toBe(dit);
});
