import { describe, expect, it } from 'vitest';
import { avancesExemple, remplir } from '#test-support/solde.ts';
import { STRUCTURES } from '../generated/structures.ts';
import { formulaireOf } from '../formulaires.ts';
import { composeFichiers, type OptionsSolde } from './fichiers.ts';
import { REPRISES } from './reprises.ts';
import { SONS_A_SOLDER } from './structure.ts';

const SONS = 'IMG-RIS-Va2';
const OPTIONS: OptionsSolde = { nommerPar: 'numero-asp', attestation: 'VA' };
const [modele] = remplir(SONS, avancesExemple(SONS));
if (!modele) throw new Error('no example');

/** As many demandes, each with its number. */
const demandes = (nombre: number, numeroAns = 'CVA2RIS042') =>
  Array.from({ length: nombre }, (_, rang) => ({
    ...modele,
    avance: {
      ...modele.avance,
      cle: `${numeroAns}#${rang}`,
      numeroAns,
      numeroASP: `FINIMG${String(rang).padStart(6, '0')}`,
    },
  }));

const numerosOf = (texte: string) =>
  [...texte.matchAll(/"numLigne": (\d+)/g)].map(([, numero]) => Number(numero));

describe('les fichiers de solde', () => {
  it('portent 200 demandes au plus, numérotées à partir de 1', () => {
    const fichiers = composeFichiers(SONS, demandes(401), OPTIONS);
    expect(fichiers.map(({ nom }) => nom)).toEqual([
      'IMG-RIS-Va2-solde-CVA2RIS042-1.json',
      'IMG-RIS-Va2-solde-CVA2RIS042-2.json',
      'IMG-RIS-Va2-solde-CVA2RIS042-3.json',
    ]);
    expect(fichiers.map(({ texte }) => numerosOf(texte))).toEqual(
      [200, 200, 1].map((nombre) => Array.from({ length: nombre }, (_, rang) => rang + 1)),
    );
  });

  it('ont un seul numéro ANS', () => {
    const fichiers = composeFichiers(SONS, [...demandes(1), ...demandes(2, 'AUTRE00042')], OPTIONS);
    expect(fichiers.map(({ demandes: siennes }) => siennes.length)).toEqual([1, 2]);
  });

  it('suivent l’ordre du formulaire', () => {
    const [fichier] = composeFichiers(SONS, demandes(1), OPTIONS);
    const { lignesImport } = JSON.parse(fichier?.texte ?? '') as { lignesImport: object[] };
    const attendues = STRUCTURES['img-ris-va2.solde']['/lignesImport/*']?.requises;
    expect(Object.keys(lignesImport[0] ?? {})).toEqual(attendues);
  });

  it.each([
    ['numero-asp', 'IMG-RIS-Va2-FACTURE-FINIMG000000.pdf'],
    ['numero-editeur', 'IMG-RIS-Va2-FACTURE-00001.pdf'],
  ] as const)('nomment les pièces par %s', (nommerPar, nom) => {
    const [fichier] = composeFichiers(SONS, demandes(1), { ...OPTIONS, nommerPar });
    expect(fichier?.demandes[0]?.documents[0]?.nomFichier).toBe(nom);
    expect(fichier?.texte).toContain(`"nomFichier": "${nom}"`);
  });

  it.each([
    ['numero-asp', null, false],
    ['numero-asp', 'FINIMG000001', true],
    ['numero-editeur', null, true],
  ] as const)('par %s, n° ASP %s : nommable, %s', (nommerPar, numeroASP, nommable) => {
    const [demande] = demandes(1);
    if (!demande) throw new Error('no demande');
    const sienne = {
      avance: { ...demande.avance, numeroASP },
      saisies: {},
    };
    const [fichier] = composeFichiers(SONS, [sienne], { ...OPTIONS, nommerPar });
    expect(fichier?.demandes[0]?.nommable).toBe(nommable);
  });
});

it('ce qui change de nom est dans les schémas', () => {
  const nomsDe = (type: 'avance' | 'solde') =>
    new Set(
      SONS_A_SOLDER.flatMap((sons) =>
        Object.keys(STRUCTURES[formulaireOf(sons, type)]).flatMap((chemin) => chemin.split('/')),
      ),
    );
  for (const { avance, solde } of Object.values(REPRISES)) {
    expect(nomsDe('avance')).toContain(avance);
    expect(nomsDe('solde')).toContain(solde);
  }
});
