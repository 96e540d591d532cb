import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fichierJson, fichierZip, PDF } from './fichiers.ts';

const RIS = fileURLToPath(
  new URL('../../schemas/exemples/img-ris-va2.solde.json', import.meta.url),
);

/** Six demandes of two documents, and a zip in which four have another name, one is missing and two files are the system’s. */
export function sixDemandes() {
  const [, debut = '', premiere = '', fin = ''] =
    /^([\s\S]*"lignesImport":\s*\[)([\s\S]*)(\]\s*\}\s*)$/.exec(readFileSync(RIS, 'utf8')) ?? [];
  const lignes = Array.from({ length: 6 }, (_, i) =>
    premiere
      .replace(/"numLigne":\s*\d+/, `"numLigne": ${i + 1}`)
      .replace(/FINIMG\d{6}/, `FINIMG0200${10 + i}`)
      .replaceAll(/RIS\d{5}\.pdf/g, `RIS1000${i}.pdf`),
  );
  const noms = lignes.flatMap((ligne) =>
    [...ligne.matchAll(/"nomFichier":\s*"([^"]+)"/g)].map(([, nom = '']) => nom),
  );
  const ecrits = noms.map((nom, rang) => SPOILT.get(rang)?.(nom) ?? nom);
  const entrees = ecrits.filter((_, rang) => rang !== MANQUANTE).map((nom) => [nom, PDF] as const);
  const json = fichierJson(`${debut}${lignes.join(',')}${fin}`, 'six.json');
  const zip = fichierZip({
    ...Object.fromEntries(entrees),
    '__MACOSX/._x': PDF,
    'Thumbs.db': PDF,
  });
  return { json, zip };
}

const MANQUANTE = 6;
const SPOILT = new Map<number, (nom: string) => string>([
  [2, (nom) => `doss/${nom.toLowerCase()}`],
  [4, (nom) => nom.replace('.pdf', '.PDF')],
  [5, (nom) => nom.replace('.pdf', '.PDF')],
  [9, (nom) => nom.replace('.pdf', ' (1).pdf')],
]);
