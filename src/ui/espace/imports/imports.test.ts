import { describe, expect, it } from 'vitest';
import { completeImport, importAvances, SIRET, unPortail } from '#test-support/portail.ts';
import {
  demandesIncompletes,
  filterImports,
  isLisible,
  listImports,
  listIncomplets,
  SANS_CRITERE_IMPORT,
} from './imports.ts';
import { COLONNES_IMPORTS, type ColonneImports } from './colonnes.ts';

describe('listImports', () => {
  it('montre le dernier en premier', () => {
    expect(lister().map(({ id }) => id)).toEqual([9002, 9001]);
  });
});

describe('filterImports', () => {
  it.each([
    [{ numeroAns: 'P525' }, 2],
    [{ numeroAns: 'CVA2' }, 0],
    [{ type: 'solde' as const }, 0],
    [{ du: '2022-10-04' }, 1],
    [{ au: '2022-10-03' }, 1],
  ])('%j garde %i imports', (critere, nombre) => {
    const criteres = { ...SANS_CRITERE_IMPORT, ...critere };
    expect(filterImports(lister(), criteres, new Map())).toHaveLength(nombre);
  });
  it('cherche aussi sous chaque colonne, « Filtrer... » (S1:86)', () => {
    const filtre = (cle: ColonneImports, texte: string) =>
      filterImports(lister(), SANS_CRITERE_IMPORT, new Map([[cle, texte]]));
    expect(COLONNES_IMPORTS.map(({ cle }) => filtre(cle, 'introuvable'))).toEqual(
      COLONNES_IMPORTS.map(() => []),
    );
    expect(filtre('id', '9002').map(({ id }) => id)).toEqual([9002]);
    expect(filtre('nombre', '2').map(({ id }) => id)).toEqual([9001]);
  });
});

describe('un import supprimé ou expiré', () => {
  it('n’a plus de fichier à relire : « le JSON est supprimé » (S0:396)', () => {
    const portail = deuxImports();
    expect(lister().every(isLisible)).toBe(true);
    portail.play({ type: 'supprimerImport', import: 9001 });
    portail.maintenant = '2023-01-01T10:00';
    const etats = listImports(portail.etat, SIRET).map((recu) => [recu.id, isLisible(recu)]);
    expect(etats).toContainEqual([9001, false]);
  });
});

describe('listIncomplets', () => {
  it('met en premier celui qui expire en premier, sans les imports complets', () => {
    const portail = deuxImports();
    completeImport(portail, importAvances(portail));
    expect(listIncomplets(portail.etat, SIRET, '').map(({ id }) => id)).toEqual([9001, 9002]);
  });
  it('cherche par numéro ASP', () => {
    const { etat } = deuxImports();
    const [numero = ''] = etat.imports.get(9002)?.retenues ?? [];
    expect(listIncomplets(etat, SIRET, numero.toLowerCase()).map(({ id }) => id)).toEqual([9002]);
  });
});

describe('demandesIncompletes', () => {
  it('donne chaque demande du fichier avec son numéro', () => {
    const { etat } = deuxImports();
    const [recu] = listIncomplets(etat, SIRET, '');
    const demandes = recu ? demandesIncompletes(etat, recu) : [];
    expect(demandes.map(({ numeroASP }) => numeroASP)).toEqual(recu?.retenues);
  });
});

function lister() {
  return listImports(deuxImports().etat, SIRET);
}

function deuxImports() {
  const portail = unPortail();
  portail.maintenant = '2022-10-03T10:00';
  importAvances(portail, 2);
  portail.maintenant = '2022-10-04T09:00';
  importAvances(portail);
  return portail;
}
