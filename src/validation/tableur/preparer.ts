import { DEMANDES_MAX } from '#domain/generated/limites.ts';
import {
  montrerCellule,
  texteOf,
  type Cellule,
  type FeuilleLue,
} from '#domain/tableur/classeur-lu.ts';
import type { Correspondance } from '#domain/tableur/correspondance.ts';
import { hasPieces, nommerPieces, typesANommer } from '#domain/tableur/nommer-pieces.ts';
import { listColonnesAmericaines } from '#domain/tableur/ordre-des-dates.ts';
import { readPieces } from '#domain/projection/guards.ts';
import type { FichierPrepare, Preparation } from '#domain/tableur/preparation.ts';
import type { Mention } from '#domain/mentions.ts';
import { batir } from './batir.ts';
import type { CelluleLue } from './cellule-lue.ts';
import type { PlaceCellule, RangeeNumerotee, Temoin } from './cellules.ts';
import { gatherDemandes } from './demandes.ts';
import { gatherEnveloppes } from './enveloppes.ts';
import { Registre } from './origines.ts';
import { ordonnerDates } from './ordonner-dates.ts';
import { followPartages } from './partages.ts';
import { planDemande, planEnveloppe } from './plan.ts';
import { remarquer } from './remarques.ts';
import { lireMentions } from './mentions.ts';
import { Reprises } from './reprises.ts';

interface Demandee {
  readonly feuille: FeuilleLue;
  readonly correspondance: Correspondance;
  /** What the files are called, without extension. */
  readonly nom: string;
}

type Demande = readonly RangeeNumerotee[];

/** The demandes of a file, and the cells of what stands around them. */
interface Lot {
  readonly demandes: readonly Demande[];
  readonly autour: readonly RangeeNumerotee[];
}

/**
 * The JSON that a table gives by its mapping. Never throws: what cannot be read is written as it stands, and said. A file holds one
 * numéro ANS and one SIRET, and 200 demandes at most (webinaire vague 2, « Structure des JSON »).
 */
export function preparer({ feuille, correspondance, nom }: Demandee): Preparation {
  const { entete, formulaire } = correspondance;
  const aNommer =
    correspondance.nommerPieces === true &&
    !hasPieces(correspondance) &&
    typesANommer(formulaire).length > 0;
  const titres = Array.from({ length: feuille.largeur }, (_, colonne) =>
    entete === 0 ? '' : texteOf(feuille.rangees[entete - 1]?.[colonne]),
  );
  const reprises = new Reprises();
  const partages = followPartages(correspondance);
  const dates = listColonnesAmericaines(feuille, correspondance);
  const groupes = gatherDemandes(ordonnerDates(feuille, correspondance, dates), correspondance);
  const autour = planEnveloppe(correspondance);
  const plan = planDemande(correspondance);
  const enveloppes = gatherEnveloppes(groupes.demandes, autour, { onLue });
  const lots = enveloppes.lots.flatMap(({ demandes, autour: dites }) =>
    cut(demandes).map((morceau) => ({ demandes: morceau, autour: dites })),
  );
  const mentions = new Map<string, readonly Mention[]>();
  const mentionsOf = lireMentions(groupes.demandes, correspondance, titres);
  const fichiers = lots.map((lot, rang) => {
    const suffixe = lots.length > 1 ? `-${rang + 1}` : '';
    return ecrire(`${nom}${suffixe}.json`, lot);
  });
  return {
    fichiers,
    titres,
    recuperees: reprises.recuperees,
    refusees: reprises.refusees,
    dates,
    mentions,
    remarques: remarquer(feuille, correspondance, groupes, {
      titres,
      fichiers: lots.length,
      manques: enveloppes.manques,
      partages: partages.dire(),
    }),
  };

  function onLue(
    { valeur, raison = '', refusee, aVerifier }: CelluleLue,
    cellule: Cellule,
    { ligne, colonne, balise }: PlaceCellule,
  ): void {
    const titre = titres[colonne] ?? '';
    reprises.noter(
      { colonne, titre, balise, raison, aVerifier: aVerifier ?? false, refusee: refusee ?? false },
      { ligne, avant: montrerCellule(cellule), apres: JSON.stringify(valeur) },
    );
  }

  function ecrire(nomFichier: string, { demandes, autour: dites }: Lot): FichierPrepare {
    const registre = new Registre();
    const temoin: Temoin = {
      onValeur: (chemin, ligne, colonne) => {
        registre.noter(chemin, ligne, colonne);
        partages.noter(chemin, ligne, colonne);
      },
      onLue,
    };
    const racine = batir(autour, dites, temoin);
    const lignesImport = demandes.map((rangees, rang) => {
      registre.ouvrir(rangees[0]?.ligne ?? 0);
      const demande = batir(plan, rangees, temoin);
      const nommees = aNommer ? { piecesJustificatives: nommerPieces(formulaire, demande) } : {};
      const ligne = { numLigne: rang + 1, ...demande, ...nommees };
      const dits = mentionsOf(rangees);
      for (const { nomFichier } of dits.length > 0 ? readPieces(ligne) : [])
        mentions.set(nomFichier, [...(mentions.get(nomFichier) ?? []), ...dits]);
      return ligne;
    });
    return {
      nom: nomFichier,
      texte: `${JSON.stringify({ ...racine, lignesImport }, null, 2)}\n`,
      nombre: demandes.length,
      origines: registre.finir(),
    };
  }
}

function cut(demandes: readonly Demande[]): readonly (readonly Demande[])[] {
  const lots = Math.ceil(demandes.length / DEMANDES_MAX);
  return Array.from({ length: lots }, (_, rang) =>
    demandes.slice(rang * DEMANDES_MAX, (rang + 1) * DEMANDES_MAX),
  );
}
