import { describe, expect, it } from 'vitest';
import { lastAvenant } from '#domain/portail/avenants.ts';
import { NUMERO_A_MODIFIER, playSoldeAModifier } from '#test-support/solde-a-modifier.ts';
import RIS from '../../../../schemas/exemples/img-ris-va2.solde.json?raw';
import { readEnCours, writeEnCours } from './garde.ts';

const dossier = playSoldeAModifier(RIS).etat.dossiers.get(NUMERO_A_MODIFIER);
if (!dossier) throw new Error('no dossier');
const avenant = lastAvenant(dossier);

const EN_COURS = {
  saisies: new Map([['/facture/x', '12']]),
  pieces: [{ typeFichier: 'Autre', formatFichier: 'PDF', fichier: new File(['x'], 'a.pdf') }],
};

describe('la modification en cours', () => {
  it('revient avec ses pièces', () => {
    expect(readEnCours(writeEnCours(EN_COURS, avenant), avenant)).toEqual(EN_COURS);
  });

  it('laisse une pièce dont le fichier n’a pas été gardé', () => {
    const { texte } = writeEnCours(EN_COURS, avenant);
    expect(readEnCours({ texte, fichiers: new Map() }, avenant)?.pieces).toEqual([]);
  });

  it('ne revient pas au tour suivant, ni sur un autre avenant', () => {
    const gardee = writeEnCours(EN_COURS, avenant);
    const autres = [
      { ...avenant, numero: avenant.numero + 1 },
      { ...avenant, statutLe: '2099-01-01T00:00' as const },
    ];
    for (const autre of autres) expect(readEnCours(gardee, autre)).toBeNull();
  });

  it.each(['', '[]', '{"version":"v1","avenant":1,"depuis":"","saisies":[["a"]],"pieces":[]}'])(
    'ne croit pas %j',
    (texte) => expect(readEnCours({ texte, fichiers: new Map() }, avenant)).toBeNull(),
  );
});
