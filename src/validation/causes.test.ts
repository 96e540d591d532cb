import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupCauses, sayPlaces } from '#domain/causes.ts';
import { simulateText } from '#test-support/simulate-text.ts';

const EXEMPLE = readFileSync(
  new URL('../../schemas/exemples/img-ris-va2.solde.json', import.meta.url),
  'utf8',
);

type Bloc = Record<string, unknown>;

/** 200 demandes with the values that differ from one vendor's line to the next. */
async function simulate200(gate: (ligne: Bloc, rang: number) => void) {
  const document: { lignesImport: Bloc[] } = JSON.parse(EXEMPLE);
  const [modele] = document.lignesImport;
  document.lignesImport = Array.from({ length: 200 }, (_, rang) => {
    const ligne: Bloc = structuredClone(modele ?? {});
    ligne['numLigne'] = rang + 1;
    ligne['numeroASP'] = `FINIMG${String(rang).padStart(6, '0')}`;
    gate(ligne, rang);
    return ligne;
  });
  return simulateText(JSON.stringify(document));
}

function bloc(ligne: Bloc, nom: string): Bloc {
  const trouve = ligne[nom];
  if (typeof trouve !== 'object' || trouve === null) throw new Error(`no block ${nom}`);
  return trouve as Bloc;
}

const deux = (nombre: number) => String(nombre).padStart(2, '0');

describe('une même faute sur 200 demandes est une cause, avec 200 endroits', () => {
  it.each<[string, (ligne: Bloc, rang: number) => void]>([
    [
      'une date écrite année d’abord',
      (l, n) => {
        bloc(l, 'facture')['dateEditionFacture'] =
          `2025-${deux(1 + (n % 9))}-${deux(1 + (n % 28))}`;
      },
    ],
    [
      'une date faite nombre',
      (l, n) => {
        bloc(l, 'facture')['dateEditionFacture'] = 45_900 + n;
      },
    ],
    [
      'un montant entre guillemets',
      (l, n) => {
        bloc(l, 'facture')['montantPrestationPrincipaleSegurHTFacture'] =
          `${1000 + n}.${deux(n % 100)}`;
      },
    ],
    [
      'une balise absente',
      (l) => {
        delete bloc(l, 'facture')['dateEditionFacture'];
      },
    ],
    [
      'une balise mal nommée',
      (l) => {
        const f = bloc(l, 'facture');
        f['DateEditionFacture'] = f['dateEditionFacture'];
        delete f['dateEditionFacture'];
      },
    ],
    [
      'un bloc absent',
      (l) => {
        delete l['VA'];
      },
    ],
    [
      'un bloc écrit comme un texte',
      (l) => {
        l['VA'] = JSON.stringify(l['VA']);
      },
    ],
  ])('%s', async (_, gate) => {
    const report = await simulate200(gate);
    const bloquants = report.constats.filter(({ severite }) => severite === 'bloquant');
    const causes = groupCauses(bloquants);
    expect(bloquants.length).toBeGreaterThanOrEqual(200);
    expect(causes.map(({ constats }) => constats.length)).toEqual(causes.map(() => 200));
    expect(causes.length).toBe(bloquants.length / 200);
    expect(causes.map(({ constats }) => sayPlaces(constats))).toEqual(
      causes.map(() => 'demandes 1 à 200'),
    );
  });

  it('la même faute sous une balise juste et sous la même mal écrite est une cause', async () => {
    const report = await simulate200((ligne, rang) => {
      const [medecin] = bloc(ligne, 'beneficiaires')['medecinsLiberaux'] as Bloc[];
      if (!medecin) throw new Error('no médecin');
      medecin['RPPS'] = '11001000001';
      if (rang < 100) return;
      medecin['rpps'] = medecin['RPPS'];
      delete medecin['RPPS'];
    });
    const cles = report.constats.filter(({ controle }) => controle === 'cle-rpps');
    expect(cles).toHaveLength(200);
    expect(new Set(cles.map(({ chemin }) => chemin.slice(-5)))).toEqual(
      new Set(['/RPPS', '/rpps']),
    );
    expect(groupCauses(cles).map(({ constats }) => sayPlaces(constats))).toEqual([
      'demandes 1 à 200',
    ]);
  });

  it('deux fautes de la même balise font deux causes', async () => {
    const report = await simulate200((ligne, rang) => {
      bloc(ligne, 'facture')['dateEditionFacture'] = rang < 150 ? '2025-11-03' : 45_900;
    });
    const causes = groupCauses(report.constats.filter(({ severite }) => severite === 'bloquant'));
    expect(causes.map(({ constats }) => sayPlaces(constats))).toEqual([
      'demandes 1 à 150',
      'demandes 151 à 200',
    ]);
  });
});
