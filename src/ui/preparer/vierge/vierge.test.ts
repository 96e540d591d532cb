import { describe, expect, it } from 'vitest';
import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import { titreDeMarque } from '#domain/tableur/marque.ts';
import { colonnesVierges } from '#domain/tableur/vierge.ts';
import { classeurVierge } from './vierge.ts';

describe('classeurVierge', () => {
  it.each(FORMULAIRE_IDS)('%s : une feuille à remplir, une ligne d’aide par colonne', (id) => {
    const [demandes, aide] = classeurVierge(id).feuilles;
    const titres = [...colonnesVierges(id).map(({ titre }) => titre), titreDeMarque(id)];
    expect(demandes.lignes).toEqual([titres]);
    expect(demandes.aides?.map(({ colonne }) => colonne)).toEqual(titres.map((_, rang) => rang));
    expect(aide?.lignes.slice(1).map(([, titre]) => titre)).toEqual(titres);
    expect(aide?.lignes.flat().filter((texte) => texte === 'undefined')).toEqual([]);
  });
  it.each([
    ['img-db-va2.solde', 'numeroASP'],
    ['mdv-lgc-va1.avance', 'numeroEditeur'],
  ] as const)('%s : nomme la colonne à répéter, qui y est', (id, balise) => {
    const [demandes] = classeurVierge(id).feuilles;
    const cles = (demandes.aides ?? []).flatMap(
      ({ aide }) => /et\s«\s(.+)\s»\srépété/.exec(aide)?.[1] ?? [],
    );
    expect(cles.length).toBeGreaterThan(0);
    const [titre = ''] = new Set(cles);
    expect(demandes.lignes[0]).toContain(titre);
    expect(titre).toContain(balise);
  });
  it('dit les valeurs permises, le type, l’obligation et la source', () => {
    const [demandes, aide] = classeurVierge('mdv-lgc-va1.avance').feuilles;
    const rang = demandes.lignes[0]?.findIndex((titre) => titre.includes('commande.regimeTVA'));
    expect(demandes.aides?.[rang ?? -1]).toMatchObject({ valeurs: ['TTC', 'HT'] });
    expect(aide?.lignes[(rang ?? 0) + 1]?.slice(4)).toEqual([
      'texte',
      'oui',
      'TTC, HT',
      expect.stringMatching(/^documenté\s: /),
    ]);
  });
});
