import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import { AUCUN_CHOIX } from '#domain/report.ts';
import { bloc, exemple, parseDocument, texteExemple } from '#test-support/exemples.ts';
import { recognizeFormulaire } from './recognize.ts';

function recognise(valeur: unknown) {
  return recognizeFormulaire(valeur, AUCUN_CHOIX).reconnaissance;
}

describe('recognizeFormulaire', () => {
  it.each(FORMULAIRE_IDS)('reconnaît l’exemple publié %s et dit pourquoi', (id) => {
    const reconnaissance = recognise(exemple(id));
    expect(reconnaissance).toMatchObject({ id, mode: 'reconnu' });
    expect(reconnaissance.raisons.join(' ')).toMatch(/balise «/);
  });

  it.each(FORMULAIRE_IDS)('reconnaît %s dont toutes les balises sont en minuscules', (id) => {
    const texte = JSON.stringify(exemple(id)).replace(/"\w+":/g, (key) => key.toLowerCase());
    expect(recognise(JSON.parse(texte)).id).toBe(id);
  });

  it.each(FORMULAIRE_IDS)(
    'reconnaît %s d’après ses autres lignes quand la première est inutilisable',
    (id) => {
      const document = exemple(id);
      document['lignesImport'] = [null, 'x', bloc(document, 'lignesImport', 0)];
      expect(recognise(document).id).toBe(id);
    },
  );

  it('reconnaît un solde RIS sans ligne à son numéro ANS', () => {
    expect(recognise({ numeroAns: 'CVA2RIS001', siret: '1', lignesImport: [] }).id).toBe(
      'img-ris-va2.solde',
    );
  });

  it('distingue un solde DRIMbox d’un solde RIS sans le numéro ANS ni les pièces', () => {
    const document = exemple('img-db-va2.solde');
    document['numeroAns'] = 'abcdefghij';
    bloc(document, 'lignesImport', 0)['piecesJustificatives'] = [];
    expect(recognise(document).id).toBe('img-db-va2.solde');
  });

  it('ne prend pas une avance d’imagerie pour une avance de médecins de ville', () => {
    const document = exemple('mdv-lgc-va1.avance');
    document['numeroAns'] = 'CVA2RIS001';
    bloc(document, 'lignesImport', 0)['piecesJustificatives'] = [];
    const reconnaissance = recognise(document);
    expect(reconnaissance.id).toBeNull();
    expect(reconnaissance.raisons.join(' ')).toContain('IMG-RIS-Va2 – avance');
  });

  it('suit le formulaire imposé, quel que soit le contenu', () => {
    const choix = { ...AUCUN_CHOIX, formulaire: 'img-db-va2.solde' } as const;
    const { reconnaissance, constats } = recognizeFormulaire({}, choix);
    expect(reconnaissance).toMatchObject({ id: 'img-db-va2.solde', mode: 'choisi' });
    expect(constats).toEqual([]);
  });

  it('reconnaît un fichier LIBERAL', () => {
    const document = parseDocument(texteExemple('mdv-lgc-va1.avance/valides/liberal.json'));
    expect(recognise(document).id).toBe('mdv-lgc-va1.avance');
  });

  it('ne jette jamais et dit toujours pourquoi, quel que soit le JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (valeur) => {
        const { id, mode, raisons } = recognise(valeur);
        expect(id === null).toBe(mode === 'aucun');
        expect(raisons.length).toBeGreaterThan(0);
      }),
    );
  });
});
