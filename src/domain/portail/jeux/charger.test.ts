import { describe, expect, it } from 'vitest';
import { rejouer } from '../appliquer.ts';
import { echeances } from '../echeances.ts';
import { findContradiction } from '../contradictions.ts';
import { ETAT_VIDE, type EtatPortail } from '../etat.ts';
import { NOM_MAX } from '../reperes.ts';
import { playEtapes } from '../scenarios/jouer.ts';
import { etape } from './actes.ts';
import {
  chargeJeu,
  foreseeChargement,
  repereDuRechargement,
  type Chargement,
  type Prevision,
} from './charger.ts';
import { IMAGERIE } from './imagerie.ts';
import type { Etape, Jeu } from './jeu.ts';
import { JEUX } from './jeux.ts';
import { LGC_VAGUE_2 } from './lgc-vague-2.ts';
import { SAS_A_MODIFIER } from './sas.ts';

const REEL = '2026-11-20T10:00';

function play(avant: EtatPortail, suite: Iterator<Etape, unknown, EtatPortail>) {
  const joue = playEtapes(avant, suite, REEL);
  if (joue.refusee) throw new Error(JSON.stringify(joue.refusee.refus));
  return joue;
}

const load = (avant: EtatPortail, jeu: Jeu, heure: Chargement['heure'] = 'du-jeu') =>
  play(avant, chargeJeu({ jeu, neuf: avant.fournisseurs.has(jeu.siret), heure }, avant));

function foresee(avant: EtatPortail, jeu: Jeu): Prevision {
  const prevision = foreseeChargement({ jeu, neuf: false }, avant, avant.horloge ?? REEL);
  if (!prevision.ok) throw new Error(prevision.refus.type);
  return prevision;
}

/** All that a portal keeps of one fournisseur, or of all the others. */
function partOf(etat: EtatPortail, isKept: (siret: string) => boolean) {
  return [
    etat.fournisseurs,
    etat.enrolements,
    etat.modelesDocuments,
    etat.pilotes,
    etat.imports,
    etat.dossiers,
  ].map((table: ReadonlyMap<unknown, { siret: string }>) =>
    [...table].filter(([, { siret }]) => isKept(siret)),
  );
}

const TOUS = JEUX.reduce((etat, jeu) => load(etat, jeu).apres, ETAT_VIDE);

describe.each(JEUX.map((jeu) => ({ nom: jeu.id, jeu })))('recharger à neuf $nom', ({ jeu }) => {
  const { apres, enregistrements } = load(TOUS, jeu, 'gardee');
  const isOther = (siret: string) => siret !== jeu.siret;

  it('ne touche ni les autres fournisseurs, ni l’horloge', () => {
    expect(partOf(apres, isOther)).toEqual(partOf(TOUS, isOther));
    expect(apres.horloge).toBe(TOUS.horloge);
    expect(apres.profil).toEqual(TOUS.profil);
  });

  it('rend son état de départ, sous de nouveaux numéros', () => {
    const resume = (etat: EtatPortail) =>
      partOf(etat, (siret) => siret === jeu.siret).map((part) =>
        part
          .map(([, objet]) => ('avenants' in objet ? JSON.stringify(shape(objet)) : 'autre'))
          .toSorted(),
      );
    expect(resume(apres)).toEqual(resume(load(ETAT_VIDE, jeu).apres));
    expect(findContradiction(apres)).toBeNull();
    expect(rejouer(enregistrements, TOUS)).toEqual(apres);
  });

  it('laisse un repère d’où tout se retrouve', () => {
    const nom = repereDuRechargement(jeu, TOUS);
    const { sequence } = apres.reperes.get(nom) ?? { sequence: 0 };
    const avant = rejouer(enregistrements.slice(0, sequence - TOUS.sequence), TOUS);
    expect({ ...avant, reperes: TOUS.reperes, sequence: TOUS.sequence }).toEqual(TOUS);
    expect(nom.length).toBeLessThanOrEqual(NOM_MAX);
    // A second time, beside the first.
    const encore = load(apres, jeu, 'gardee').apres;
    expect([...encore.reperes.keys()]).toEqual([nom, `${nom.slice(0, NOM_MAX - 4).trim()} (2)`]);
  });
});

/** A demande without the numbers that the portal gave. */
function shape({ avenants }: { avenants?: unknown }) {
  if (!Array.isArray(avenants)) return [];
  return avenants.map(({ type, statut, paiement, deposeLe }) => [type, statut, paiement, deposeLe]);
}

describe('une seule horloge', () => {
  const imagerie = load(ETAT_VIDE, IMAGERIE).apres;
  const sas = load(ETAT_VIDE, SAS_A_MODIFIER).apres;

  it('se prévoit avant de charger, sans rien changer', () => {
    expect(foresee(imagerie, SAS_A_MODIFIER)).toMatchObject({
      heure: '2023-08-07T10:00',
      auxAutres: [],
      // Since 2023, the right to modify is lost.
      auCharge: [{ type: 'modificationRelancee' }, { type: 'modificationEchue' }],
    });
    const { auxAutres, heure } = foresee(sas, IMAGERIE);
    expect(heure).toBe(imagerie.horloge);
    expect(auxAutres.map(({ type }) => type)).toEqual([
      'modificationRelancee',
      'modificationEchue',
    ]);
  });

  it('gardée, elle n’apporte rien aux autres, même si le jeu passe par leur avenir', () => {
    const { apres } = load(sas, IMAGERIE, 'gardee');
    expect(apres.horloge).toBe(sas.horloge);
    expect(apres.fournisseurs.size).toBe(2);
    const isSas = (siret: string) => siret === SAS_A_MODIFIER.siret;
    expect(partOf(apres, isSas)).toEqual(partOf(sas, isSas));
    expect(echeances(apres, apres.horloge ?? REEL)).toEqual([]);
  });

  it('menée à celle du jeu, elle apporte aux autres ce qui était prévu', () => {
    const { auxAutres } = foresee(sas, IMAGERIE);
    const { apres, enregistrements } = load(sas, IMAGERIE);
    expect(apres.horloge).toBe(imagerie.horloge);
    expect(enregistrements.at(-1)?.evenements).toEqual(auxAutres);
  });

  it('ne demande rien quand le jeu la laisse où elle est', () => {
    const lgc = load(ETAT_VIDE, LGC_VAGUE_2).apres;
    const depart = play(lgc, [etape({ type: 'reglerHorloge', heure: imagerie.horloge })].values());
    expect(foresee(depart.apres, IMAGERIE)).toEqual({
      ok: true,
      heure: imagerie.horloge,
      auxAutres: [],
      auCharge: [],
    });
  });

  it('n’est pas touchée par un chargement refusé : un autre tient un de ses dossiers', () => {
    const [[numeroASP, dossier] = ['', undefined]] = [...imagerie.dossiers];
    if (!dossier) throw new Error('no dossier');
    const pris = { ...sas, dossiers: new Map([...sas.dossiers, [numeroASP, dossier]]) };
    expect(foreseeChargement({ jeu: IMAGERIE, neuf: false }, pris, REEL)).toMatchObject({
      ok: false,
      refus: { type: 'dossier-existant' },
    });
    expect(foreseeChargement({ jeu: IMAGERIE, neuf: true }, sas, REEL)).toMatchObject({
      ok: false,
      refus: { type: 'inconnu', objet: 'fournisseur' },
    });
  });
});
