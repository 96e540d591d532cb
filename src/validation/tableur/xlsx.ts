import type { ClasseurLu, FeuilleLue, RefusClasseur } from '#domain/tableur/classeur-lu.ts';
import { ABIME, type Archive } from './archive.ts';
import { readPresentations, readTextes, type Communs } from './xlsx-communs.ts';
import { readFeuilleXlsx } from './xlsx-feuille.ts';
import { attributOf, parcourir } from './xml.ts';

interface FeuilleAnnoncee {
  readonly nom: string;
  readonly lien: string;
  readonly cachee: boolean;
}

/** An .xlsx workbook (ECMA-376): every sheet, the results of formulas as they were kept. */
export async function readXlsx(archive: Archive, nom: string): Promise<ClasseurLu | RefusClasseur> {
  const racine = archive.noms.find((each) => /(?:^|\/)workbook\.xml$/.test(each)) ?? '';
  const dossier = racine.slice(0, racine.lastIndexOf('/') + 1);
  const classeur = await archive.lire(racine);
  const liens = readLiens(await archive.lire(`${dossier}_rels/workbook.xml.rels`), dossier);
  const lu = classeur === null ? null : readWorkbook(classeur);
  if (lu === null) return illisible('la liste de ses feuilles');
  const communs: Communs = {
    textes: readTextes(await readLie(archive, liens, 'sharedStrings')),
    presentations: readPresentations(await readLie(archive, liens, 'styles')),
    depuis1904: lu.depuis1904,
  };
  const feuilles: FeuilleLue[] = [];
  for (const { nom: titre, lien, cachee } of lu.feuilles) {
    const cible = liens.get(lien);
    // Charts and macros are sheets too, and hold no cell.
    if (cible?.type !== 'worksheet') continue;
    const xml = await archive.lire(cible.place);
    if (xml === null) return illisible(`la feuille « ${titre} »`);
    feuilles.push(readFeuilleXlsx(xml, { nom: titre, cachee }, communs));
  }
  if (feuilles.length === 0) return illisible('ses feuilles');
  return { nom, format: 'xlsx', feuilles, remarques: [] };
}

function illisible(quoi: string): RefusClasseur {
  return { motif: `Ce classeur ne se lit pas : ${quoi} manque ou est abîmé.`, conseil: ABIME };
}

interface Lien {
  readonly type: string;
  readonly place: string;
}

function readLiens(xml: string | null, dossier: string): ReadonlyMap<string, Lien> {
  const liens = new Map<string, Lien>();
  see(xml, 'Relationship', (attributs) => {
    const cible = attributOf(attributs, 'Target') ?? '';
    const place = cible.startsWith('/') ? cible.slice(1) : dossier + cible.replace(/^\.\//, '');
    const type = (attributOf(attributs, 'Type') ?? '').split('/').at(-1) ?? '';
    liens.set(attributOf(attributs, 'Id') ?? '', { type, place });
  });
  return liens;
}

async function readLie(
  archive: Archive,
  liens: ReadonlyMap<string, Lien>,
  type: string,
): Promise<string | null> {
  const lien = [...liens.values()].find((each) => each.type === type);
  return lien ? archive.lire(lien.place) : null;
}

function readWorkbook(
  xml: string,
): { readonly feuilles: readonly FeuilleAnnoncee[]; readonly depuis1904: boolean } | null {
  const feuilles: FeuilleAnnoncee[] = [];
  let depuis1904 = false;
  const sound = parcourir(xml, {
    ouvre: (nom, attributs) => {
      if (nom === 'workbookPr')
        depuis1904 = /^(?:1|true)$/.test(attributOf(attributs, 'date1904') ?? '');
      if (nom !== 'sheet') return;
      feuilles.push({
        nom: attributOf(attributs, 'name') ?? '',
        lien: attributOf(attributs, 'id') ?? '',
        cachee: (attributOf(attributs, 'state') ?? 'visible') !== 'visible',
      });
    },
    ferme: () => {},
    texte: () => {},
  });
  return sound ? { feuilles, depuis1904 } : null;
}

function see(xml: string | null, balise: string, on: (attributs: string) => void): void {
  parcourir(xml ?? '', {
    ouvre: (nom, attributs) => {
      if (nom === balise) on(attributs);
    },
    ferme: () => {},
    texte: () => {},
  });
}
