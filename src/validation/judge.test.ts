import { describe, expect, it } from 'vitest';
import type { Modele } from '#domain/modele/modele.ts';
import { AUCUN_CHOIX, type Choix, type Report } from '#domain/report.ts';
import { bloc, exemple, type Document } from '#test-support/exemples.ts';
import { unModele } from '#test-support/modele.ts';
import { simulate } from './simulate.ts';

const HOPITAL = { formulaire: 'hop-dpi-va2.avance' } as const;
const AUTRE = { formulaire: 'autre.avance' } as const;

describe('un formulaire présumé', () => {
  it('est contrôlé sans que sa structure bloque, et le dit une fois', async () => {
    const document = exemple('mdv-lgc-va1.avance');
    delete bloc(document, 'lignesImport', 0)['typeAction'];
    bloc(document, 'lignesImport', 0)['piecesJustificatives'] = [];
    const report = await judgeDocument(document, HOPITAL);
    expect(report.verdict).toBe('sous-reserve');
    const structure = report.constats.filter(({ phase }) => phase === 'format');
    expect(structure).toContainEqual(
      expect.objectContaining({ controle: 'balise-presente', severite: 'information' }),
    );
    // The portal's own sentence, on a tag that no text documents for this form, would be a lie.
    expect(structure.find(({ controle }) => controle === 'balise-presente')).toMatchObject({
      placePresumee: true,
      voix: 'simulateur',
    });
    const dits = structure.filter(({ controle }) => controle === 'structure-publiee');
    expect(dits.map(({ severite }) => severite)).toEqual(['indetermine']);
    expect(report.retour).not.toBeNull();
  });

  it('est bloqué par l’enveloppe, que tous les formulaires partagent', async () => {
    const document = exemple('mdv-lgc-va1.avance');
    document['siret'] = '12';
    expect((await judgeDocument(document, HOPITAL)).verdict).toBe('non-conforme');
    document['siret'] = '13000637200010';
    document['lignesImport'] = [bloc(document, 'lignesImport', 0), 'texte'];
    expect((await judgeDocument(document, HOPITAL)).verdict).toBe('non-conforme');
  });

  it('est bloqué par une règle documentée pour tous, à une balise publiée', async () => {
    const document = exemple('mdv-lgc-va1.avance');
    bloc(document, 'lignesImport', 0, 'commande')['montantSegurHT'] = -1;
    expect((await judgeDocument(document, HOPITAL)).verdict).toBe('rejete');
  });

  it('accepte toute ligne pour un SONS absent des sources', async () => {
    const report = await judgeDocument(uneLigne({ reference: 1 }), AUTRE);
    expect(report.verdict).toBe('sous-reserve');
    expect(report.formulaire).toMatchObject({ id: 'autre.avance', modele: null });
  });
});

describe('un modèle de référence', () => {
  const modele = unModele('autre.avance', ['numLigne', 'reference']);

  it('donne la structure à la place de la nôtre, et bloque', async () => {
    const report = await judgeDocument(uneLigne({ reference: 'A' }), AUTRE, [modele]);
    expect(report).toMatchObject({ verdict: 'valide', formulaire: { modele: modele.titre } });
    expect(report.constats.map(({ controle }) => controle)).not.toContain('structure-publiee');

    const refuse = await judgeDocument(uneLigne({ Reference: 'A' }), AUTRE, [modele]);
    expect(refuse).toMatchObject({ verdict: 'non-conforme', retour: null });
    expect(refuse.constats).toContainEqual(
      expect.objectContaining({
        controle: 'balise-presente',
        severite: 'bloquant',
        libelle: 'La balise reference est manquante dans la ligne 1.',
      }),
    );
  });

  it('l’emporte sur un formulaire publié', async () => {
    const publie = { formulaire: 'mdv-lgc-va1.avance' } as const;
    const autre: Modele = { ...modele, ...publie };
    const document = uneLigne({ reference: 'A' });
    expect((await judgeDocument(document, publie)).verdict).toBe('non-conforme');
    const report = await judgeDocument(document, publie, [autre]);
    expect(report.constats.filter(({ phase }) => phase === 'format')).toEqual([]);
  });

  it('laisse aux autres formulaires leur structure', async () => {
    const report = await judgeDocument(uneLigne({ reference: 'A' }), HOPITAL, [modele]);
    expect(report.formulaire).toMatchObject({ id: 'hop-dpi-va2.avance', modele: null });
  });
});

function uneLigne(balises: Document): Document {
  const ligne = { numLigne: '1', ...balises };
  return { numeroAns: 'abcdefghij', siret: '13000637200010', lignesImport: [ligne] };
}

async function judgeDocument(
  document: Document,
  choix: Partial<Choix>,
  modeles: readonly Modele[] = [],
): Promise<Report> {
  const fichier = Object.assign(new Blob([JSON.stringify(document)]), { name: 'a.json' });
  const maintenant = '2026-03-23T10:00';
  const result = await simulate({
    fichier,
    choix: { ...AUCUN_CHOIX, tauxTva: '20', ...choix },
    maintenant,
    modeles,
  });
  if (!result.ok) throw new Error(result.failure.type);
  return result.report;
}
