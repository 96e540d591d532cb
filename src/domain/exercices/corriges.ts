import type { EtatPortail } from '../portail/etat.ts';
import { depose, enrole, etape, importe, writeJson } from '../portail/jeux/actes.ts';
import type { Etapes } from '../portail/jeux/jeu.ts';
import { NON_ENROLE } from '../portail/jeux/non-enrole.ts';
import { paie } from '../portail/scenarios/etapes.ts';
import { playEtapes } from '../portail/scenarios/jouer.ts';
import type { HeureDeParis } from '../vocabulaire.ts';
import { clefOf } from './clef.ts';
import { departDe } from './depart.ts';
import type { Exercice } from './exercice.ts';
import { importOf } from './fichiers.ts';

/** One way to succeed: acts, then a mended file to judge, then acts. */
interface Corrige {
  readonly avant?: (depart: EtatPortail, exercice: Exercice) => Etapes;
  /** The dossiers of the sound file; absent: no file is judged. */
  readonly juge?: readonly string[];
  readonly apres?: (depart: EtatPortail, exercice: Exercice) => Etapes;
}

/** What playing a corrigé leaves. */
export interface Corrigee {
  readonly depart: EtatPortail;
  /** When the file is judged. */
  readonly etat: EtatPortail;
  readonly fichier: string | null;
  readonly fin: EtatPortail;
}

/** Of each exercise of the library, by id. */
const CORRIGES: Readonly<Record<string, Corrige>> = {
  's-oublie': { juge: ['FINIMG013729'] },
  'vrai-ou-true': { juge: ['FINIMG013594'] },
  'premier-import': {
    juge: ['FINIMG013729'],
    apres: (depart, { horloge }) => importSoldes(depart, horloge, ['FINIMG013729']),
  },
  decider: { avant: decide },
  enroler: {
    *avant() {
      const { siret } = NON_ENROLE;
      yield* enrole({ siret, numeroAns: 'FICTIFRIS1', sons: 'IMG-RIS-Va2' }, 'anticipe');
    },
  },
  'avance-a-payer': { avant: () => paie('FINIMG013575'), juge: ['FINIMG013575'] },
  'import-oublie': { avant: removeImport, juge: ['FINIMG013612'] },
  'zip-renvoye': {
    *avant(depart, { horloge, fichiers }) {
      const recu = fichiers[0] && importOf(fichiers[0], horloge, depart);
      if (recu) yield* depose(horloge, recu);
    },
  },
  'trois-constats': { juge: ['FINIMG013707', 'FINIMG013622', 'FINIMG013751'] },
  'contact-sas': { avant: changeContact },
  'vingt-jours': { avant: waitForJ20 },
  'ligne-de-trop': {
    juge: ['FINIMG013707', 'FINIMG013622'],
    apres: (depart, { horloge }) => importSoldes(depart, horloge, ['FINIMG013707', 'FINIMG013622']),
  },
  'copie-colle': {
    juge: ['FINIMG013622', 'FINIMG013751', 'FINIMG013550', 'FINIMG013754', 'FINIMG013542'],
  },
  'derniere-minute': {
    avant: (depart) => importSoldes(depart, '2027-09-22T11:59', ['FINIMG013594']),
  },
};

/** Null: the exercise is none of the library. Throws when a corrigé is refused: a bug of ours. */
export function playCorrige(exercice: Exercice): Corrigee | null {
  const corrige = CORRIGES[exercice.id];
  if (corrige === undefined) return null;
  const depart = departDe(exercice);
  const etat = corrige.avant ? play(depart, corrige.avant(depart, exercice), exercice) : depart;
  const juste =
    corrige.juge && importOf({ nom: 'corrige', dossiers: corrige.juge }, exercice.horloge, depart);
  const fin = corrige.apres ? play(etat, corrige.apres(depart, exercice), exercice) : etat;
  return { depart, etat, fichier: juste ? writeJson(juste).texte : null, fin };
}

/** The key that the end of an exercise of the library gives; null for another one. */
export function clefDuCorrige(exercice: Exercice): string | null {
  const corrigee = playCorrige(exercice);
  return corrigee && clefOf(exercice, corrigee.fin, [...exercice.criteres.keys()]);
}

function play(avant: EtatPortail, etapes: Etapes, { id, horloge }: Exercice): EtatPortail {
  const { apres, refusee } = playEtapes(avant, etapes, horloge);
  if (refusee !== null) throw new Error(`The corrigé of ${id} is refused.`);
  return apres;
}

function* importSoldes(
  depart: EtatPortail,
  heure: HeureDeParis,
  dossiers: readonly string[],
): Etapes {
  const recu = importOf({ nom: 'corrige', dossiers }, heure, depart);
  if (recu !== null) yield* importe(heure, recu);
}

function* decide(): Etapes {
  const numeroASP = 'FINIMG013817';
  yield etape({ type: 'prendreEnCharge', numeroASP });
  yield etape({ type: 'instruireDemande', numeroASP, decision: 'decidee', commentaire: null });
}

function* removeImport({ dossiers }: EtatPortail): Etapes {
  const oublie = dossiers.get('FINIMG013612')?.avenants.at(-1)?.importId ?? 0;
  yield etape({ type: 'supprimerImport', import: oublie });
}

function* changeContact(): Etapes {
  yield etape({
    type: 'modifierDemande',
    numeroASP: 'FINSAS008539',
    champs: [{ chemin: '/coordonneesContact', valeur: 'regulateurs@exemple.invalid' }],
    pieces: [],
  });
}

function* waitForJ20(): Etapes {
  yield etape({ type: 'reglerHorloge', heure: '2023-08-27T00:00' });
  yield etape({ type: 'constaterEcheances' });
}
