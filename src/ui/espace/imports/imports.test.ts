import { describe, expect, it } from 'vitest';
import { completeImport, importAvances, SIRET, unPortail } from '#test-support/portail.ts';
import {
  demandesIncompletes,
  filterImports,
  listImports,
  listIncomplets,
  SANS_CRITERE_IMPORT,
} from './imports.ts';

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
    expect(filterImports(lister(), { ...SANS_CRITERE_IMPORT, ...critere })).toHaveLength(nombre);
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
