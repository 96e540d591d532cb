import { beforeEach, describe, expect, it } from 'vitest';
import { rassemblement } from './rassemblement.svelte.ts';
import { receive } from './recevoir.ts';
import { renommages } from './renommages.svelte.ts';

const file = (nom: string, texte = '%PDF-1.4') => new File([texte], nom);
const take = (...fichiers: File[]) => receive({ fichiers, dossiers: [] });

beforeEach(() => rassemblement.clear());

describe('le JSON d’un dossier', () => {
  it.each([
    ['package.json', '{"name":"x"}'],
    ['vide.json', ''],
    ['casse.json', '{"a":'],
  ])('n’est pas %s, qui ne parle pas de demandes', async (nom, texte) => {
    expect(await take(file(nom, texte), file('FINIMG020000 VA.pdf'))).toBe(
      `« ${nom} » n’est pas un fichier de demandes : il n’est pas pris.`,
    );
    expect(rassemblement.json).toBeNull();
    expect(rassemblement.libres).toHaveLength(1);
  });

  it.each([
    ['sain', '{"lignesImport":[]}'],
    ['cassé', '{"lignesImport":['],
    ['à la balise mal écrite', '{"LignesImport":[]}'],
    ['en UTF-16', '{\0"\0l\0i\0g\0n\0e\0s\0I\0m\0p\0o\0r\0t\0'],
  ])('est celui des demandes, %s, quel que soit son rang', async (_, texte) => {
    expect(await take(file('config.json', '{}'), file('demandes.json', texte))).toContain(
      '« config.json »',
    );
    expect(rassemblement.json?.name).toBe('demandes.json');
  });
});

describe('ce qui manque, sans JSON', () => {
  it('compte ce que le zip prend ou prendra, et rien de ce qui est refusé', async () => {
    await take(
      file('FINIMG020000 VA.pdf'),
      file('FINIMG020000 facture.pdf', ''),
      file('FINIMG020001 VA.pdf'),
      file('FINIMG020001 facture.docx'),
      file('FINIMG020002 VA.pdf'),
      file('FINIMG020002 facture.pdf'),
      file('FINIMG020003 notes.txt'),
    );
    rassemblement.chooseFormulaire('img-ris-va2.solde');
    expect(renommages.manquants).toEqual([
      { numero: 'FINIMG020000', types: ['FACTURE'] },
      { numero: 'FINIMG020001', types: ['FACTURE'] },
    ]);
    renommages.take(['FINIMG020002 VA.pdf'], true);
    expect(renommages.manquants).toContainEqual({ numero: 'FINIMG020002', types: ['FACTURE'] });
    renommages.forget();
  });
});
