import { formatTaille } from '../../francais.ts';
import { writeSpecimen } from '../../specimen.ts';
import type { FichierDeZip } from '../zip.ts';
import type { Difficulte } from './faute.ts';

/** A fault of one document of the zip. */
export interface FauteZip {
  readonly controle: string;
  readonly theme: 'zip';
  readonly difficulte: Difficulte;
  /** What stands in the place of the document; null: it has no place for the fault. */
  readonly poser: (fichier: FichierDeZip) => readonly FichierDeZip[] | null;
  /** What it is now; null: nothing. */
  readonly dire: (fichiers: readonly FichierDeZip[]) => string | null;
}

/** Bytes: above 3 Mo in their larger reading (3 × 1 048 576), and shown as 3,1 Mo. */
const TROP_GROS = 3_149_000;

/** Between both readings of 3 Mo. */
const PRESQUE_TROP_GROS = 3_050_000;

/** Said on the answer sheet. */
const MOT_DE_PASSE = 'segur';

/** How a PNG begins (ISO/IEC 15948, 5.2). */
const DEBUT_PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const FAUTES_ZIP: readonly FauteZip[] = [
  faute('piece-attendue-presente', 1, () => []),
  faute(
    'piece-3-mo',
    1,
    ({ nom, octets }) => [{ nom, octets: swell(octets, TROP_GROS) }],
    showTaille,
  ),
  faute(
    'piece-presque-3-mo',
    3,
    ({ nom, octets }) => [{ nom, octets: swell(octets, PRESQUE_TROP_GROS) }],
    showTaille,
  ),
  faute(
    'piece-ecriture-du-nom',
    3,
    decomposeNom,
    ([fichier]) => fichier && `${fichier.nom}, accents en deux signes`,
  ),
  faute('piece-a-la-racine', 2, ({ nom, octets }) => [{ nom: `pieces/${nom}`, octets }]),
  faute('piece-nom-proche', 3, ({ nom, octets }) => [{ nom: otherCase(nom), octets }]),
  faute('piece-non-vide', 2, ({ nom }) => [{ nom, octets: new Uint8Array(0) }]),
  faute(
    'piece-sans-mot-de-passe',
    2,
    (fichier) => [{ ...fichier, motDePasse: MOT_DE_PASSE }],
    ([fichier]) => fichier && `${fichier.nom}, mot de passe « ${MOT_DE_PASSE} »`,
  ),
  faute(
    'type-reel',
    3,
    ({ nom }) => [{ nom, octets: otherType(nom) }],
    ([fichier]) =>
      fichier &&
      `${fichier.nom}, ${fichier.octets[0] === DEBUT_PNG[0] ? 'une image PNG' : 'un PDF'}`,
  ),
  faute(
    'piece-dans-le-json',
    2,
    (fichier) => [
      fichier,
      { nom: `Copie de ${fichier.nom}`, octets: writeSpecimen('Pièce de trop', [fichier.nom]) },
    ],
    ([, deTrop]) => deTrop?.nom,
  ),
];

function faute(
  controle: string,
  difficulte: Difficulte,
  poser: FauteZip['poser'],
  dire: (fichiers: readonly FichierDeZip[]) => string | undefined = ([fichier]) => fichier?.nom,
): FauteZip {
  return {
    controle,
    theme: 'zip',
    difficulte,
    poser,
    dire: (fichiers) => dire(fichiers) ?? null,
  };
}

function showTaille([fichier]: readonly FichierDeZip[]): string | undefined {
  return fichier && `${fichier.nom}, ${formatTaille(fichier.octets.length)}`;
}

/** As macOS writes accents; the names that are made here have none. */
function decomposeNom({ nom, octets }: FichierDeZip): readonly FichierDeZip[] | null {
  const decompose = nom.normalize('NFD');
  return decompose === nom ? null : [{ nom: decompose, octets }];
}

function otherCase(nom: string): string {
  const bas = nom.toLowerCase();
  return bas === nom ? nom.toUpperCase() : bas;
}

function otherType(nom: string): Uint8Array<ArrayBuffer> {
  return /\.pdf$/i.test(nom) ? Uint8Array.from(DEBUT_PNG) : writeSpecimen(nom);
}

/** Length of what ends a PDF of ours, from `startxref` on: at most 30 bytes. */
const FIN = 30;

/** The same PDF with spaces before `startxref`, which move no place that it names; an image gets them at its end. */
function swell(octets: Uint8Array, taille: number): Uint8Array<ArrayBuffer> {
  const s = 's'.charCodeAt(0);
  const place = octets.indexOf(s, octets.length - FIN);
  const fin = place < 0 || octets[0] !== '%'.charCodeAt(0) ? octets.length : place;
  const gros = new Uint8Array(taille).fill(0x20);
  gros.set(octets.subarray(0, fin));
  gros.set(octets.subarray(fin), taille - (octets.length - fin));
  return gros;
}
