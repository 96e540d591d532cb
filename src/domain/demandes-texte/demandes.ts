import { compareEdits } from '../corrections/edits.ts';
import { numerosDeLigne, readNumLigne } from '../lignes.ts';
import type { TextEdit } from '../report.ts';
import { addElement, editAt, removeEnfant } from './gestes.ts';
import {
  ecritOf,
  enfantNomme,
  enfantsOf,
  isListe,
  isObjet,
  valeurOf,
  type TexteLu,
} from '../texte-json/lecture.ts';
import { numerosApres, type Origine } from './numeros.ts';

/** One demande of the text. */
export interface DemandeLue {
  readonly node: number;
  readonly debut: number;
  readonly fin: number;
  /** Null when it has none that is a positive integer. */
  readonly numLigne: { readonly node: number; readonly valeur: number } | null;
  readonly numeroASP: string | null;
}

export interface DemandesLues {
  /** Their list. */
  readonly liste: number;
  readonly demandes: readonly DemandeLue[];
}

/** Null when the text has no list of demandes. */
export function listDemandes(lu: TexteLu): DemandesLues | null {
  const liste = enfantNomme(lu, 0, 'lignesImport');
  if (liste === null || !isListe(lu, liste)) return null;
  const demandes = enfantsOf(lu, liste).map(({ node, debut, fin }) => ({
    node,
    debut,
    fin,
    numLigne: numLigneOf(lu, node),
    numeroASP: numeroOf(lu, node),
  }));
  return { liste, demandes };
}

export function removeDemande(lu: TexteLu, lues: DemandesLues, rang: number): readonly TextEdit[] {
  const ordre = rangsOf(lues).filter((each) => each !== rang);
  return [...removeEnfant(lu, lues.liste, rang), ...renumber(lu, lues, ordre)].toSorted(
    compareEdits,
  );
}

/** The copy comes after it. */
export function duplicateDemande(
  lu: TexteLu,
  lues: DemandesLues,
  rang: number,
): readonly TextEdit[] {
  const demande = lues.demandes[rang];
  if (!demande) return [];
  const ordre: readonly Origine[] = rangsOf(lues).toSpliced(rang + 1, 0, NOUVELLE);
  const copie = copyOf(lu, demande, numerosOf(lues, ordre)[rang + 1] ?? null);
  const edit = editAt(lu, demande.fin, demande.fin, separatorOf(lu, lues, rang) + copie);
  return [edit, ...renumber(lu, lues, ordre)].toSorted(compareEdits);
}

/** To the rank `vers`; the others keep their order. */
export function moveDemande(
  lu: TexteLu,
  lues: DemandesLues,
  rang: number,
  vers: number,
): readonly TextEdit[] {
  const { demandes } = lues;
  const [demande, cible] = [demandes[rang], demandes[vers]];
  const voisine = demandes[vers < rang ? rang - 1 : rang + 1];
  if (!demande || !cible || !voisine || rang === vers) return [];
  const ordre = rangsOf(lues).toSpliced(rang, 1).toSpliced(vers, 0, rang);
  const copie = copyOf(lu, demande, numerosOf(lues, ordre)[vers] ?? null);
  const edits =
    vers < rang
      ? [
          editAt(lu, cible.debut, cible.debut, copie + lu.texte.slice(voisine.fin, demande.debut)),
          editAt(lu, voisine.fin, demande.fin, ''),
        ]
      : [
          editAt(lu, demande.debut, voisine.debut, ''),
          editAt(lu, cible.fin, cible.fin, lu.texte.slice(demande.fin, voisine.debut) + copie),
        ];
  return [...edits, ...renumber(lu, lues, ordre, rang)].toSorted(compareEdits);
}

/** `vierge` bears a `numLigne`, which is given its value. */
export function addDemande(
  lu: TexteLu,
  lues: DemandesLues,
  vierge: Readonly<Record<string, unknown>>,
): readonly TextEdit[] {
  const ordre = [...rangsOf(lues), NOUVELLE];
  const numLigne = numerosOf(lues, ordre).at(-1) ?? null;
  const valeur = 'numLigne' in vierge ? { ...vierge, numLigne } : vierge;
  return addElement(lu, lues.liste, valeur);
}

/** Under which number the copy of a demande, or one that is added, is named to the person (`numerosDeLigne`). */
export function numeroDeCopie(lues: DemandesLues, rang: number): number {
  return numerosVus(lues, rangsOf(lues).toSpliced(rang + 1, 0, NOUVELLE))[rang + 1] ?? rang + 2;
}

export function numeroDAjout(lues: DemandesLues): number {
  return numerosVus(lues, [...rangsOf(lues), NOUVELLE]).at(-1) ?? 1;
}

function numerosVus(lues: DemandesLues, ordre: readonly Origine[]): readonly number[] {
  return numerosDeLigne(numerosOf(lues, ordre).map((numLigne) => ({ numLigne })));
}

const NOUVELLE: Origine = 'nouvelle';

function rangsOf({ demandes }: DemandesLues): Origine[] {
  return demandes.map((_, rang) => rang);
}

function numerosOf({ demandes }: DemandesLues, ordre: readonly Origine[]) {
  return numerosApres(
    demandes.map(({ numLigne }) => numLigne?.valeur ?? null),
    ordre,
  );
}

/** Of those that stay where they are in the text. */
function renumber(
  lu: TexteLu,
  lues: DemandesLues,
  ordre: readonly Origine[],
  sauf: number | null = null,
): readonly TextEdit[] {
  const numeros = numerosOf(lues, ordre);
  return ordre.flatMap((origine, rang) => {
    if (origine === 'nouvelle' || origine === sauf) return [];
    const numLigne = lues.demandes[origine]?.numLigne;
    const numero = numeros[rang];
    if (!numLigne || typeof numero !== 'number' || numLigne.valeur === numero) return [];
    const { nodes } = lu;
    return [editAt(lu, nodes.start(numLigne.node), nodes.end(numLigne.node), String(numero))];
  });
}

function copyOf(
  { texte, nodes }: TexteLu,
  { debut, fin, numLigne }: DemandeLue,
  numero: number | null,
): string {
  if (!numLigne || numero === null || numero === numLigne.valeur) return texte.slice(debut, fin);
  const avant = texte.slice(debut, nodes.start(numLigne.node));
  return avant + String(numero) + texte.slice(nodes.end(numLigne.node), fin);
}

/** A comma, and what parts two demandes of this file. */
function separatorOf({ texte, nodes }: TexteLu, { liste, demandes }: DemandesLues, rang: number) {
  const autour = rang + 1 < demandes.length ? rang : rang - 1;
  const [premiere, seconde] = [demandes[autour], demandes[autour + 1]];
  if (premiere && seconde) return texte.slice(premiere.fin, seconde.debut);
  return `,${texte.slice(nodes.start(liste) + 1, demandes[rang]?.debut)}`;
}

function numLigneOf(lu: TexteLu, node: number): DemandeLue['numLigne'] {
  const trouve = enfantNomme(lu, node, 'numLigne');
  if (trouve === null) return null;
  const valeur = readNumLigne({ numLigne: valeurOf(lu, trouve) });
  return valeur === null ? null : { node: trouve, valeur };
}

function numeroOf(lu: TexteLu, node: number): string | null {
  const trouve = isObjet(lu, node) ? enfantNomme(lu, node, 'numeroASP') : null;
  if (trouve === null || !ecritOf(lu, trouve).startsWith('"')) return null;
  return String(valeurOf(lu, trouve));
}
