import { DEMANDES_MAX } from '#domain/generated/limites.ts';
import { texteOf, type FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import type { Correspondance } from '#domain/tableur/correspondance.ts';
import { hasPieces, nommerPieces, typesANommer } from '#domain/tableur/nommer-pieces.ts';
import type { FichierPrepare, Preparation } from '#domain/tableur/preparation.ts';
import { batir } from './batir.ts';
import type { RangeeNumerotee, Temoin } from './cellules.ts';
import { gatherDemandes } from './demandes.ts';
import { isBlanche } from './lire-cellule.ts';
import { Registre } from './origines.ts';
import { planDemande, planEnveloppe } from './plan.ts';
import { remarquer } from './remarques.ts';
import { Reprises } from './reprises.ts';

interface Demandee {
  readonly feuille: FeuilleLue;
  readonly correspondance: Correspondance;
  /** What the files are called, without extension. */
  readonly nom: string;
}

type Demande = readonly RangeeNumerotee[];

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
  const groupes = gatherDemandes(feuille, correspondance);
  const autour = planEnveloppe(correspondance);
  const plan = planDemande(correspondance);
  const lots = [...gatherEnveloppes(groupes.demandes, [...autour.colonnes])].flatMap(cut);
  const fichiers = lots.map((lot, rang) => {
    const suffixe = lots.length > 1 ? `-${rang + 1}` : '';
    return ecrire(`${nom}${suffixe}.json`, lot);
  });
  return {
    fichiers,
    titres,
    recuperees: reprises.recuperees,
    refusees: reprises.refusees,
    remarques: remarquer(feuille, correspondance, groupes, { titres, fichiers: lots.length }),
  };

  function ecrire(nomFichier: string, demandes: readonly Demande[]): FichierPrepare {
    const registre = new Registre();
    const temoin: Temoin = {
      onValeur: (chemin, ligne, colonne) => registre.noter(chemin, ligne, colonne),
      onLue: ({ valeur, raison = '', refusee = false, aVerifier = false }, cellule, place) => {
        const { ligne, colonne, balise } = place;
        const titre = titres[colonne] ?? '';
        reprises.noter(
          { colonne, titre, balise, raison, aVerifier, refusee },
          { ligne, avant: texteOf(cellule), apres: JSON.stringify(valeur) },
        );
      },
    };
    const racine = batir(autour, demandes[0] ?? [], temoin);
    const lignesImport = demandes.map((rangees, rang) => {
      registre.ouvrir(rangees[0]?.ligne ?? 0);
      const demande = batir(plan, rangees, temoin);
      const nommees = aNommer ? { piecesJustificatives: nommerPieces(formulaire, demande) } : {};
      return { numLigne: rang + 1, ...demande, ...nommees };
    });
    return {
      nom: nomFichier,
      texte: `${JSON.stringify({ ...racine, lignesImport }, null, 2)}\n`,
      nombre: demandes.length,
      origines: registre.finir(),
    };
  }
}

/** Demandes by what stands around them; one that leaves it empty goes with the one above. */
function gatherEnveloppes(
  demandes: readonly Demande[],
  colonnes: readonly number[],
): Iterable<readonly Demande[]> {
  const lots = new Map<string, Demande[]>();
  let derniere = '';
  for (const demande of demandes) {
    const dits = colonnes.map((colonne) => texteOf(demande[0]?.cellules[colonne]).trim());
    if (lots.size === 0 || !dits.every(isBlanche)) derniere = JSON.stringify(dits);
    const lot = lots.get(derniere);
    if (lot) lot.push(demande);
    else lots.set(derniere, [demande]);
  }
  return lots.values();
}

function cut(demandes: readonly Demande[]): readonly (readonly Demande[])[] {
  const lots = Math.ceil(demandes.length / DEMANDES_MAX);
  return Array.from({ length: lots }, (_, rang) =>
    demandes.slice(rang * DEMANDES_MAX, (rang + 1) * DEMANDES_MAX),
  );
}
