import { formatNombre } from '#domain/francais.ts';
import type { ClasseurLu, FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import { NOMS_DES_SEPARATEURS, type Separateur } from '#domain/tableur/separateurs.ts';
import { decode, NOMS_DES_ENCODAGES, type Decoded } from '../lecture/decode.ts';
import { parseCsv } from './csv.ts';
import { findSeparateur } from './separateur.ts';

/** A CSV in its encoding, whatever it is; `separateur` null: it is found. */
export function readCsv(
  octets: Uint8Array,
  nom: string,
  separateur: Separateur | null,
): ClasseurLu {
  const lu = decode(octets);
  const { feuille, ...coupe } = readTexte(lu.texte, nom, separateur);
  const remarques = [...sayEncodage(lu), ...coupe.remarques];
  return { nom, format: 'csv', feuilles: [feuille], ...coupe, remarques };
}

/** What a spreadsheet puts in the clipboard: its cells are apart by tabs. */
export function readCollage(texte: string, separateur: Separateur | null): ClasseurLu {
  const { feuille, ...coupe } = readTexte(texte, 'Collage', separateur);
  return { nom: null, format: 'collage', feuilles: [feuille], ...coupe };
}

function readTexte(
  texte: string,
  nom: string,
  voulu: Separateur | null,
): Required<Pick<ClasseurLu, 'separateur' | 'remarques'>> & { readonly feuille: FeuilleLue } {
  const { separateur, debut } = findSeparateur(texte, voulu);
  const { rangees, ouverts, coupe } = parseCsv(debut > 0 ? texte.slice(debut) : texte, separateur);
  const lues = rangees.map((rangee) => (rangee.some(isHabillee) ? rangee.map(unwrap) : rangee));
  const remarques: string[] = [];
  if (ouverts.length > 0)
    remarques.push(
      `Un guillemet ouvre une cellule et rien ne le ferme, ligne${ouverts.length > 1 ? 's' : ''} ${ouverts.join(', ')} : il est lu comme un signe du texte. Vérifiez le découpage à cet endroit.`,
    );
  if (coupe)
    remarques.push(
      `Seules les ${formatNombre(lues.length)} premières lignes sont lues : partagez le tableau.`,
    );
  const feuille = {
    nom,
    cachee: false,
    rangees: lues,
    largeur: lues.reduce((max, { length }) => Math.max(max, length), 0),
    rangeesCachees: [],
    colonnesCachees: [],
    remarques,
  };
  return {
    feuille,
    separateur,
    remarques: [`Séparateur : ${NOMS_DES_SEPARATEURS[separateur]}.`],
  };
}

/** `="00034"`, which every spreadsheet shows as a text, and `'=1+1`, a text that must not be run: what our own exports write. */
const HABIT = /^(?:="([^]*)"|'('*[=+\-@\t\r][^]*))$/;

function isHabillee(cellule: string): boolean {
  const debut = cellule.charCodeAt(0);
  return debut === 0x3d || debut === 0x27;
}

function unwrap(cellule: string): string {
  const [, texte, neutre] = (isHabillee(cellule) && HABIT.exec(cellule)) || [];
  return texte?.replaceAll('""', '"') ?? neutre ?? cellule;
}

function sayEncodage({ encodage, constats }: Decoded): readonly string[] {
  const dit = `Encodage : ${NOMS_DES_ENCODAGES[encodage]}.`;
  return constats.some(({ controle }) => controle === 'utf8-entier')
    ? [dit, 'Quelques caractères y sont abîmés, et remplacés par « \ufffd » : reprenez-les.']
    : [dit];
}
