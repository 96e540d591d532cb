import type { LectureClasseur, RefusClasseur } from '#domain/tableur/classeur-lu.ts';
import { formatTaille } from '#domain/francais.ts';
import type { Separateur } from '#domain/tableur/separateurs.ts';
import { recognizeBytes } from '../natures/octets.ts';
import { natureOfNames } from '../natures/zip.ts';
import { openArchive } from './archive.ts';
import { OCTETS_MAX } from './limites.ts';
import { MOT_DE_PASSE, readOds } from './ods.ts';
import { readCollage, readCsv } from './texte.ts';
import { readXlsx } from './xlsx.ts';

type Fichier = Blob & { readonly name: string };

/**
 * A table of any format that people have: CSV, paste, .xlsx, .ods. What it holds never makes it throw; formulas are never run. `separateur`: of a
 * text, when a person chose it.
 * @throws DOMException when the browser can no longer read the file
 */
export async function lireClasseur(
  source: Fichier | { readonly collage: string },
  separateur: Separateur | null = null,
): Promise<LectureClasseur> {
  if ('collage' in source) {
    return source.collage.trim() === ''
      ? { ok: false, refus: VIDE }
      : { ok: true, classeur: readCollage(source.collage, separateur) };
  }
  const lu = await readFichier(source, separateur);
  return 'motif' in lu ? { ok: false, refus: lu } : { ok: true, classeur: lu };
}

const VIDE: RefusClasseur = {
  motif: 'Il n’y a rien à lire.',
  conseil: 'Copiez les cellules dans votre tableur, titres compris, puis collez-les.',
};

const SIGNATURE_ZIP = 0x04034b50;
const TETE = 4096;
/** An OLE container keeps its directory anywhere. */
const OLE_MAX = 32 * 2 ** 20;

async function readFichier(fichier: Fichier, separateur: Separateur | null) {
  const { size, name } = fichier;
  if (size === 0)
    return refuse(
      'Le fichier est vide (0 octet).',
      'Enregistrez-le de nouveau depuis votre tableur.',
    );
  if (size > OCTETS_MAX)
    return refuse(
      `Le fichier pèse ${formatTaille(size)}, plus que les ${formatTaille(OCTETS_MAX)} que le simulateur lit.`,
      'Gardez les seules lignes et colonnes utiles, ou partagez le tableau.',
    );
  const tete = new Uint8Array(await fichier.slice(0, TETE).arrayBuffer());
  const vue = new DataView(tete.buffer);
  if (tete.length >= 4 && vue.getUint32(0, true) === SIGNATURE_ZIP)
    return readZipped(fichier, tete);
  const octets = new Uint8Array(await fichier.arrayBuffer());
  const nature = recognizeBytes(size > OLE_MAX ? tete : octets, name);
  if (nature) return refuseNature(nature.nature);
  const debut = new TextDecoder().decode(tete).trimStart();
  if (debut.startsWith('<'))
    return refuseNature('un document XML ou une page web, que des logiciels nomment « .xls »');
  if (/^[{[]\s*["{[\]}]/.test(debut))
    return refuse('Ce fichier est un JSON, et non un tableau.', 'Simulez-le tel quel.');
  return readCsv(octets, name, separateur);
}

async function readZipped(fichier: Fichier, tete: Uint8Array) {
  const archive = await openArchive(fichier);
  if ('motif' in archive) return archive;
  const { noms } = archive;
  if (noms.some((nom) => /(?:^|\/)workbook\.xml$/.test(nom)))
    return readXlsx(archive, fichier.name);
  const nature = natureOfNames(noms, String.fromCharCode(...tete))?.nature;
  if (nature?.endsWith('(.ods)') && noms.includes('content.xml'))
    return readOds(archive, fichier.name);
  return nature === undefined
    ? refuse(
        'Ce fichier est un zip, et non un tableau.',
        'Extrayez-en le tableau, puis choisissez-le.',
      )
    : refuseNature(nature);
}

function refuseNature(nature: string): RefusClasseur {
  if (/mot de passe/.test(nature)) return MOT_DE_PASSE;
  return refuse(
    `Ce fichier est ${nature}, qui ne se lit pas ici.`,
    'Ouvrez-le dans votre tableur (Excel, LibreOffice, Numbers) et enregistrez-le en .xlsx.',
  );
}

function refuse(motif: string, conseil: string): RefusClasseur {
  return { motif, conseil };
}
