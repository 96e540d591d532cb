import { nature, type Nature } from './nature.ts';

/** Ends of the names that archivers give to the parts of an archive. */
const OUTILS: readonly (readonly [RegExp, string])[] = [
  [/\.part\d+\.rar$|\.r\d\d$/i, 'WinRAR'],
  [/\.z\d\d$/i, 'WinZip, ou « zip -s »'],
  [/\.\d{3}$/, '7-Zip'],
];

/** A part of an archive, by its name; null for another name. */
export function natureOfVolume(nom: string): Nature | null {
  const outil = OUTILS.find(([fin]) => fin.test(nom))?.[1];
  if (outil === undefined) return null;
  return nature(
    'un morceau d’une archive découpée',
    'morceau',
    `${outil} coupe ainsi une archive en volumes, pour en limiter la taille.`,
  );
}
