import { lettersOf } from '#domain/classeur/classeur.ts';
import type {
  Cellule,
  ClasseurLu,
  FeuilleLue,
  RefusClasseur,
} from '#domain/tableur/classeur-lu.ts';
import { ABIME, type Archive } from './archive.ts';
import { Grille } from './grille.ts';
import { COLONNES_MAX, RANGEES_MAX } from './limites.ts';
import { ecrireIso, ecrireNombre } from './nombres.ts';
import { attributOf, nombreOf, parcourir } from './xml.ts';

/** An .ods workbook (OpenDocument 1.3): every sheet, as it was saved. */
export async function readOds(archive: Archive, nom: string): Promise<ClasseurLu | RefusClasseur> {
  const manifeste = await archive.lire('META-INF/manifest.xml');
  if (manifeste?.includes('encryption-data')) return MOT_DE_PASSE;
  const contenu = await archive.lire('content.xml');
  const feuilles = contenu === null ? [] : readContenu(contenu);
  if (feuilles.length === 0)
    return {
      motif: 'Ce classeur ne se lit pas : son contenu manque ou est abîmé.',
      conseil: ABIME,
    };
  return { nom, format: 'ods', feuilles, remarques: [] };
}

export const MOT_DE_PASSE: RefusClasseur = {
  motif: 'Ce classeur est protégé par un mot de passe : personne ne peut l’ouvrir sans lui.',
  conseil: 'Ouvrez-le dans votre tableur, retirez le mot de passe, et enregistrez-le en .xlsx.',
};

interface EnCours {
  readonly attributs: string;
  texte: string;
  paragraphes: number;
}

/** Every sheet of the text. Repetitions are counted, and only what holds something is laid out. */
function readContenu(xml: string): readonly FeuilleLue[] {
  const feuilles: FeuilleLue[] = [];
  const masquees = new Set<string>();
  let style = '';
  let grille: Grille | null = null;
  let titre = { nom: '', cachee: false };
  let rangee = 0;
  let repetees = 1;
  let colonne = 0;
  let aCacher = 0;
  let cellule: EnCours | null = null;
  /** Depth of a note or of a drawing, whose texts are not those of the cell. */
  let aCote = 0;
  const poses: { readonly colonne: number; readonly nombre: number; readonly valeur: Cellule }[] =
    [];

  const sound = parcourir(xml, { ouvre, ferme, texte: addTexte });
  if (!sound && grille)
    closeFeuille(['Cette feuille est abîmée ou coupée : seul son début est lu.']);
  return feuilles;

  function ouvre(nom: string, attributs: string): void {
    if (A_COTE.has(nom)) aCote += 1;
    switch (nom) {
      case 'style':
        style = attributOf(attributs, 'name') ?? '';
        return;
      case 'table-properties':
        if (attributOf(attributs, 'display') === 'false') masquees.add(style);
        return;
      case 'table': {
        grille = new Grille();
        const cachee = masquees.has(attributOf(attributs, 'style-name') ?? '');
        titre = { nom: attributOf(attributs, 'name') ?? '', cachee };
        rangee = 0;
        aCacher = 0;
        return;
      }
      case 'table-column': {
        const nombre = nombreOf(attributs, 'number-columns-repeated', 1);
        if (isMasque(attributs)) grille?.cacherColonnes(aCacher, nombre);
        aCacher = Math.min(aCacher + nombre, COLONNES_MAX);
        return;
      }
      case 'table-row':
        repetees = nombreOf(attributs, 'number-rows-repeated', 1);
        if (isMasque(attributs)) grille?.cacherRangees(rangee, repetees);
        colonne = 0;
        poses.length = 0;
        return;
      case 'table-cell':
      case 'covered-table-cell':
        cellule = { attributs, texte: '', paragraphes: 0 };
        return;
      case 'p':
        if (cellule && aCote === 0) {
          if (cellule.paragraphes > 0) cellule.texte += '\n';
          cellule.paragraphes += 1;
        }
        return;
      case 's':
        addTexte(' '.repeat(Math.min(nombreOf(attributs, 'c', 1), 1000)));
        return;
      case 'tab':
        addTexte('\t');
        return;
      case 'line-break':
        addTexte('\n');
    }
  }

  function ferme(nom: string): void {
    if (A_COTE.has(nom)) aCote -= 1;
    if (nom === 'table' && grille) closeFeuille([]);
    if (nom === 'table-row') closeRangee();
    if (!cellule || (nom !== 'table-cell' && nom !== 'covered-table-cell')) return;
    const { attributs } = cellule;
    const nombre = nombreOf(attributs, 'number-columns-repeated', 1);
    const valeur = toCellule(cellule);
    const [larges, hautes] = ['columns', 'rows'].map((quoi) =>
      nombreOf(attributs, `number-${quoi}-spanned`, 1),
    );
    const [large = 1, haute = 1] = [larges, hautes];
    if (large > 1 || haute > 1) {
      const fin = `${lettersOf(colonne + large - 1)}${rangee + haute}`;
      grille?.fusionner(`${lettersOf(colonne)}${rangee + 1}:${fin}`);
    }
    if (valeur !== '') poses.push({ colonne, nombre, valeur });
    colonne = Math.min(colonne + nombre, COLONNES_MAX);
    cellule = null;
  }

  function addTexte(texte: string): void {
    if (cellule && cellule.paragraphes > 0 && aCote === 0) cellule.texte += texte;
  }

  function closeRangee(): void {
    if (!grille) return;
    const fois = poses.length === 0 ? 0 : Math.min(repetees, RANGEES_MAX + 1);
    for (let fait = 0; fait < fois && !grille.pleine; fait += 1) {
      for (const { colonne: premiere, nombre, valeur } of poses) {
        for (let rang = 0; rang < nombre && !grille.pleine; rang += 1)
          grille.poser(rangee + fait, premiere + rang, valeur);
      }
    }
    rangee = Math.min(rangee + repetees, RANGEES_MAX);
  }

  function closeFeuille(remarques: readonly string[]): void {
    if (grille) feuilles.push(grille.finir(titre.nom, titre.cachee, remarques));
    grille = null;
  }
}

const A_COTE: ReadonlySet<string> = new Set(['annotation', 'shape', 'frame', 'shapes']);

function isMasque(attributs: string): boolean {
  const visibilite = attributOf(attributs, 'visibility');
  return visibilite === 'collapse' || visibilite === 'filter';
}

function toCellule({ attributs, texte }: EnCours): Cellule {
  const lue = readValeur(attributs, texte);
  if (attributOf(attributs, 'formula') === null) return lue;
  if (lue === '')
    return attributOf(attributs, 'value-type') === null
      ? { texte: '', nature: 'erreur', formule: true }
      : '';
  return typeof lue === 'string'
    ? { texte: lue, nature: 'texte', formule: true }
    : { ...lue, formule: true };
}

function readValeur(attributs: string, texte: string): Cellule {
  if (/\bcalcext:value-type\s*=\s*["']error/.test(attributs)) return { texte, nature: 'erreur' };
  switch (attributOf(attributs, 'value-type')) {
    case 'boolean': {
      const vrai = attributOf(attributs, 'boolean-value') === 'true';
      return { texte: vrai ? 'true' : 'false', nature: 'booleen' };
    }
    case 'date': {
      const iso = ecrireIso(attributOf(attributs, 'date-value') ?? '');
      return iso === null ? texte : { texte: iso, nature: 'date' };
    }
    case 'float':
    case 'currency':
    case 'percentage': {
      const nombre = ecrireNombre(attributOf(attributs, 'value') ?? '');
      if (nombre === null) return texte;
      // A format shows the zeros that a number has not.
      const montre = /^0\d+$/.test(texte) && Number(texte) === Number(nombre);
      return { texte: montre ? texte : nombre, nature: 'nombre' };
    }
    case null:
    default:
      return texte;
  }
}
