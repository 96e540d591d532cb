import { describe, expect, it } from 'vitest';
import { applyEdits } from '#domain/corrections/edits.ts';
import { FORMULAIRES } from '#domain/formulaires.ts';
import type { Finding } from '#domain/report.ts';
import { readRetour } from '#domain/retour/lire.ts';
import { cleanRetour } from '#domain/retour/nettoyer.ts';
import { EXEMPLES_PUBLIES } from '#test-support/exemples-publies.ts';
import { indexOf } from '#test-support/index-of.ts';
import { simulateText } from '#test-support/simulate-text.ts';
import { writeRetour } from './retour.ts';

/** A number that no control takes for a sound one: some lines are refused. */
const AUTRES = (texte: string) => texte.replace('"numLigne": 1', '"numLigne": 7');

const dire = (constats: readonly Finding[]) =>
  constats.map(({ controle, chemin, severite, libelle }) => [controle, chemin, severite, libelle]);

describe.each(EXEMPLES_PUBLIES)('$fichier, revenu du portail', ({ texte: publie, formulaire }) => {
  const texte = AUTRES(publie);
  const { type } = FORMULAIRES[formulaire];
  const traitements = JSON.parse(texte).lignesImport.map(() => ({
    code: '0042',
    libelle: 'X « y »',
  }));
  const revenu = writeRetour(texte, indexOf(texte), traitements);

  it('est reconnu, et redevient ce qui était parti, octet pour octet', () => {
    expect(readRetour(texte)).toBeNull();
    expect(readRetour(revenu)).toHaveLength(traitements.length);
    expect(applyEdits(revenu, cleanRetour(revenu, type))).toBe(texte);
  });

  it('se juge comme s’il était nettoyé (S0:326, S1:360)', async () => {
    const [avant, apres] = [await simulateText(texte), await simulateText(revenu)];
    expect(dire(apres.constats)).toEqual(dire(avant.constats));
    expect(apres.verdict).toBe(avant.verdict);
  });
});
