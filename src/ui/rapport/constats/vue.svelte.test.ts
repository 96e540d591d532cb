import { afterEach, describe, expect, it } from 'vitest';
import { unConstat, unReport } from '#test-support/reports.ts';
import { vueOf } from './vue.svelte.ts';

const un = unConstat({ numLigne: 1 });
const encoreUn = unConstat({ numLigne: 1, severite: 'avertissement', controle: 'facture-zero' });
const deux = unConstat({ numLigne: 2 });
const trois = unConstat({ numLigne: 3, severite: 'avertissement', controle: 'facture-zero' });

const uneVue = (constats = [un, encoreUn, deux, trois]) => vueOf(unReport({ constats }));

function vueParDemande(constats = [un, encoreUn, deux, trois]) {
  const vue = uneVue(constats);
  vue.regroup('demande');
  return vue;
}

const ouverts = (vue: ReturnType<typeof uneVue>) =>
  vue.groupes.filter((groupe) => vue.isOpen(groupe)).map(({ cle }) => cle);

afterEach(() => {
  const vue = uneVue();
  vue.clearFilters();
  vue.regroup('cause');
});

describe('la vue d’un rapport', () => {
  it('garde le filtre, la recherche et le regroupement d’un dépôt au suivant', () => {
    const vue = vueParDemande();
    vue.toggleSeverite('avertissement');
    vue.search('facture');
    const suivante = uneVue();
    expect(suivante.regroupement).toBe('demande');
    expect([...suivante.filtres.severites]).toEqual(['avertissement']);
    expect(suivante.filtres.recherche).toBe('facture');
  });

  it('se déplie et se replie toute', () => {
    const vue = vueParDemande([un, deux, trois, unConstat({ numLigne: 4 })]);
    expect(vue.toutOuvert).toBe(false);
    vue.toggleAll(true);
    expect(ouverts(vue)).toHaveLength(4);
    expect(vue.toutOuvert).toBe(true);
    vue.toggleAll(false);
    expect(ouverts(vue)).toEqual([]);
  });

  it('montre un constat que le filtre cachait', () => {
    const vue = uneVue();
    vue.toggleSeverite('avertissement');
    vue.show(deux);
    expect(vue.courant).toBe(deux);
    expect(vue.filtres.severites.size).toBe(0);
  });

  it('garde ce qui est ouvert, filtré et courant quand le texte est jugé à nouveau', () => {
    const vue = vueParDemande();
    vue.toggleAll(true);
    vue.show(deux);
    const position = { debut: 90, fin: 94, ligne: 8, colonne: 3 };
    const descendu = unConstat({ numLigne: 2, position });
    const revise = unReport({ constats: [descendu, trois] });
    vue.revise(revise);
    expect(vue.courant).toBe(descendu);
    expect(ouverts(vue)).toEqual(['demande-2', 'demande-3']);
    expect(vueOf(revise)).toBe(vue);
    vue.revise(unReport({ constats: [trois] }));
    expect(vue.courant).toBeNull();
  });

  it('nomme de même ce qui se ressemble d’un rapport au suivant, et rien deux fois', () => {
    const [a, b] = [unConstat(), unConstat()];
    const vue = uneVue([a, b]);
    const noms = [vue.nameOf(a), vue.nameOf(b)];
    expect(new Set(noms).size).toBe(2);
    const [c, d] = [unConstat(), unConstat()];
    vue.revise(unReport({ constats: [c, d] }));
    expect([vue.nameOf(c), vue.nameOf(d)]).toEqual(noms);
  });

  it('est la même quand on y revient, une autre pour un autre rapport', () => {
    const report = unReport();
    expect(vueOf(report)).toBe(vueOf(report));
    expect(vueOf(unReport())).not.toBe(vueOf(report));
  });

  it('s’ouvre toute entière quand elle a peu de groupes, sinon par le premier', () => {
    expect(ouverts(vueParDemande())).toEqual(['demande-1', 'demande-2', 'demande-3']);
    expect(ouverts(vueParDemande([un, deux, trois, unConstat({ numLigne: 4 })]))).toEqual([
      'demande-1',
    ]);
    const avertissements = [1, 2, 3, 4].map((numLigne) =>
      unConstat({ numLigne, severite: 'avertissement' }),
    );
    expect(ouverts(vueParDemande(avertissements))).toEqual([]);
  });

  it('se plie et se déplie', () => {
    const vue = uneVue();
    const [premier] = vue.groupes;
    if (!premier) throw new Error('no group');
    vue.toggle(premier, false);
    expect(vue.isOpen(premier)).toBe(false);
    vue.toggle(premier, true);
    expect(vue.isOpen(premier)).toBe(true);
  });

  it('se regroupe, et s’ouvre comme au début', () => {
    const vue = vueParDemande();
    vue.regroup('cause');
    expect(vue.groupes.map(({ constats }) => constats)).toEqual([
      [un, deux],
      [encoreUn, trois],
    ]);
    expect(ouverts(vue)).toHaveLength(2);
  });
});

describe('le parcours', () => {
  it('avance et recule dans l’ordre de l’écran, en boucle', () => {
    const vue = vueParDemande();
    expect(vue.rang).toBe(-1);
    vue.step(1, 'clavier');
    expect(vue.courant).toBe(un);
    vue.step(-1, 'clavier');
    expect([vue.courant, vue.rang]).toEqual([trois, 3]);
    vue.step(1, 'clavier');
    expect(vue.courant).toBe(un);
  });

  it('commence par la fin quand on recule d’abord', () => {
    const vue = vueParDemande();
    vue.step(-1, 'clavier');
    expect(vue.courant).toBe(trois);
  });

  it('ouvre le groupe du constat où il arrive, et sait qui l’a demandé', () => {
    const vue = vueParDemande([un, deux, trois, unConstat({ numLigne: 4 })]);
    vue.select(deux, 'source');
    expect(ouverts(vue)).toEqual(['demande-1', 'demande-2']);
    expect(vue.origine).toBe('source');
    vue.step(1, 'clavier');
    expect(vue.origine).toBe('clavier');
  });

  it('sans constat, reste où il est', () => {
    const vue = uneVue([]);
    vue.step(1, 'clavier');
    expect(vue.courant).toBe(null);
  });
});

describe('les filtres', () => {
  it('se croisent, et le parcours les suit', () => {
    const vue = vueParDemande();
    vue.toggleSeverite('avertissement');
    expect(vue.parcours).toEqual([encoreUn, trois]);
    vue.search('demande 3');
    expect(vue.parcours).toEqual([trois]);
    vue.choosePhase('lecture');
    expect(vue.parcours).toEqual([]);
    vue.clearFilters();
    expect(vue.parcours).toEqual([un, encoreUn, deux, trois]);
  });

  it('laissent le constat courant quand ils le montrent encore, l’oublient sinon', () => {
    const vue = uneVue();
    vue.select(trois, 'liste');
    vue.toggleSeverite('avertissement');
    expect([vue.courant, vue.rang]).toEqual([trois, 1]);
    vue.toggleSeverite('avertissement');
    vue.toggleSeverite('bloquant');
    expect(vue.courant).toBe(null);
  });
});

describe('takeAttendu', () => {
  it('n’amène un constat à l’écran qu’une fois, quels que soient les filtres ensuite', () => {
    const vue = uneVue();
    vue.step(1, 'clavier');
    expect(vue.takeAttendu()).toBe(true);
    vue.toggleSeverite('bloquant');
    expect(vue.courant).toBe(un);
    expect(vue.takeAttendu()).toBe(false);
  });

  it('ne déplace pas la liste où l’on vient de le choisir', () => {
    const vue = uneVue();
    vue.select(un, 'liste');
    expect(vue.takeAttendu()).toBe(false);
  });
});
