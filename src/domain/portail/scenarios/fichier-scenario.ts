import { openFormat, writeFormat } from '../../format-de-fichier.ts';
import { isBloc, type Bloc } from '../../projection/guards.ts';
import { dansListe, listeDe, objet } from '../gardes/combinateurs.ts';
import { completerCommande } from '../gardes/completer.ts';
import { JEUX } from '../jeux/jeux.ts';
import { readDepart, writeDepart } from './depart.ts';
import { ISSUE, type ScenarioEnregistre } from './enregistre.ts';
import { heure } from './gardes-commandes.ts';
import { etapeEnregistree, phrase } from './gardes-etapes.ts';

const FORMAT = 'simulateur-segur/scenario';
/** Version 2 began on a ready-made fournisseur only. */
const VERSION = 3;

/** UTF-16 units of a file. */
export const TEXTE_MAX = 5 * 2 ** 20;

/** `motif`: a French sentence. */
export type LectureFichier =
  | { readonly ok: true; readonly enregistre: ScenarioEnregistre }
  | { readonly ok: false; readonly motif: string };

export function writeScenario(enregistre: ScenarioEnregistre): string {
  const { jeu } = enregistre;
  return writeFormat(FORMAT, VERSION, {
    ...enregistre,
    jeu: typeof jeu === 'string' ? jeu : writeDepart(jeu),
  });
}

/** Reads a recorded scenario, any text at all. Well formed, it may yet be impossible: `checkScenario` tells. */
export function readScenario(source: string): LectureFichier {
  if (source.length > TEXTE_MAX) return refuse('Ce fichier est trop gros pour un scénario.');
  const lu = openFormat(source, FORMAT);
  if (lu === null) return refuse('Ce fichier n’est pas un scénario du simulateur.');
  const { version, contenu } = lu;
  if (version !== 1 && version !== 2 && version !== VERSION) {
    return refuse('Ce scénario vient d’une autre version du simulateur.');
  }
  const { jeu: debut, ...dit } = completeEtapes(version === 1 ? toVersion2(contenu) : contenu);
  const jeu = isJeu(debut) ? debut : readDepart(debut);
  if (jeu === null) return refuse('Le départ de ce scénario est inconnu, abîmé ou modifié.');
  return isDit(dit) ? { ok: true, enregistre: { ...dit, jeu } } : refuse(nameAbime(dit));
}

/** Why what is said of a scenario is refused. */
function nameAbime({ etapes }: Bloc): string {
  const rang = Array.isArray(etapes) ? etapes.findIndex((each) => !etapeEnregistree(each)) : -1;
  const place = rang === -1 ? 'Ce scénario' : `À l’étape n° ${rang + 1}, ce scénario`;
  return `${place} est abîmé, ou a été modifié.`;
}

/** In version 1, a step was one accepted command, and nothing was said at the end. */
function toVersion2(lu: Bloc): Bloc {
  const etapes = mapEtapes(lu, ({ legende, commande, ...reste }) => ({
    ...reste,
    type: 'actes',
    legende,
    ecran: null,
    sources: [],
    commandes: [commande],
    refus: null,
  }));
  return { ...lu, issue: ISSUE, etapes };
}

/** What commands lacked when older versions recorded them. */
function completeEtapes(lu: Bloc): Bloc {
  const etapes = mapEtapes(lu, (each) => {
    const commandes: unknown = each['commandes'];
    return Array.isArray(commandes)
      ? { ...each, commandes: commandes.map(completerCommande) }
      : each;
  });
  return { ...lu, etapes };
}

function mapEtapes({ etapes }: Bloc, change: (etape: Bloc) => Bloc): unknown {
  if (!Array.isArray(etapes)) return etapes;
  return etapes.map((each: unknown) => (isBloc(each) ? change(each) : each));
}

const isJeu = dansListe(JEUX.map(({ id }) => id));

const isDit = objet<Omit<ScenarioEnregistre, 'jeu'>>({
  titre: phrase,
  enseigne: phrase,
  horloge: heure,
  issue: phrase,
  etapes: listeDe(etapeEnregistree),
});

function refuse(motif: string): LectureFichier {
  return { ok: false, motif };
}
