import { describe, expect, it } from 'vitest';
import { parseIso } from './dates.ts';
import { LIMITES_ZIP } from './pieces.ts';
import { COULOIRS, SONS_IDS, type Sons } from './sons.ts';
import { groupByCouloir, SONS } from './sons/table.ts';
import { PIECES } from './sons/pieces.ts';
import { SOURCES } from './sources.ts';

const HEURE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

describe.each(SONS_IDS)('le SONS %s', (id) => {
  const sons = SONS[id];

  it('est rangé sous son identifiant', () => {
    expect(sons.id).toBe(id);
  });

  it('a des échéances qui sont des heures de Paris, l’ouverture avant la fermeture', () => {
    for (const { ouverture, fermeture } of echeancesOf(sons)) {
      expect([ouverture, fermeture]).not.toEqual([null, null]);
      for (const heure of [ouverture, fermeture]) {
        if (heure === null) continue;
        expect(heure).toMatch(HEURE);
        expect(parseIso(heure)).not.toBeNull();
      }
      if (ouverture !== null && fermeture !== null) expect(ouverture < fermeture).toBe(true);
    }
  });

  it('ferme l’enrôlement, puis l’avance, puis la réalisation, puis le solde', () => {
    const fermetures = echeancesOf(sons).flatMap(({ fermeture }) => fermeture ?? []);
    expect(fermetures).toEqual([...fermetures].sort());
  });

  it('ne cite que des textes enregistrés', () => {
    const citees = citationsOf(sons).map(({ source }) => source);
    for (const source of citees) expect(Object.keys(SOURCES)).toContain(source);
    expect(citees.length > 0).toBe(id !== 'AUTRE');
  });

  it('a un couloir de trois lettres dans ses n° ASP', () => {
    expect(sons.couloirAsp).toMatch(/^[A-Z]{3}$/);
  });
});

describe('la table des SONS', () => {
  it('n’a pas deux fois le même titre', () => {
    const titres = SONS_IDS.map((id) => SONS[id].titre);
    expect(new Set(titres).size).toBe(titres.length);
  });

  it('lit la vague dans l’identifiant, quand il la porte', () => {
    for (const id of SONS_IDS) {
      const vague = /-Va([12])$/.exec(id)?.[1];
      if (vague !== undefined) expect(SONS[id].vague).toBe(Number(vague));
    }
  });

  it('ne donne qu’une fois les lettres documentées d’un couloir', () => {
    const lettres = new Map(
      SONS_IDS.filter((id) => SONS[id].couloirAspSources.length > 0).map((id) => [
        SONS[id].couloir,
        SONS[id].couloirAsp,
      ]),
    );
    expect(Object.fromEntries(lettres)).toEqual({
      imagerie: 'IMG',
      hopital: 'HOP',
      sas: 'SAS',
    });
  });

  it('n’a ni date ni règle pour un SONS absent des sources', () => {
    const { AUTRE } = SONS;
    expect(echeancesOf(AUTRE)).toEqual([]);
    expect([AUTRE.vague, AUTRE.pilotes, AUTRE.plafond]).toEqual([null, null, null]);
    expect([...AUTRE.prerequis, ...AUTRE.unicite, ...AUTRE.couloirAspSources]).toEqual([]);
  });

  it('garde les trois dates de chaque SONS de l’imagerie et des médecins de ville', () => {
    for (const id of ['IMG-RIS-Va2', 'IMG-DB-Va2', 'MDV-LGC-Va2', 'MDV-LGC-Va1'] as const) {
      const { avance, realisation, solde } = SONS[id];
      expect([avance, realisation, solde]).not.toContain(null);
    }
  });
});

it('groupByCouloir range chaque SONS une fois, dans l’ordre des couloirs', () => {
  const groupes = groupByCouloir();
  expect(groupes.map(({ couloir }) => couloir)).toEqual(Object.keys(COULOIRS));
  expect(groupes.flatMap(({ sons }) => sons).sort()).toEqual([...SONS_IDS].sort());
});

it('groupByCouloir ne garde que les SONS voulus', () => {
  expect(groupByCouloir(['SAS-SAS-Va1'])).toEqual([
    { couloir: 'sas', titre: 'SAS', sons: ['SAS-SAS-Va1'] },
  ]);
});

function echeancesOf({ enrolement, avance, realisation, solde }: Sons) {
  return [enrolement, avance, realisation, solde].flatMap((echeance) => echeance ?? []);
}

function citationsOf(sons: Sons) {
  return [
    ...sons.couloirAspSources,
    ...[
      ...echeancesOf(sons),
      ...PIECES[sons.id].avance,
      ...PIECES[sons.id].solde,
      ...sons.prerequis,
      ...sons.unicite,
      ...(sons.pilotes ? [sons.pilotes] : []),
      ...(sons.plafond ? [sons.plafond] : []),
      ...(sons.zip.presume === null ? [LIMITES_ZIP[sons.zip.profil]] : []),
    ].flatMap(({ sources }): typeof sons.couloirAspSources => sources),
  ];
}
