import { describe, expect, it } from 'vitest';
import { writeXlsx } from '#domain/classeur/xlsx.ts';
import { writeCsv } from '#domain/csv.ts';
import { FORMULAIRE_IDS, type FormulaireId } from '#domain/formulaires.ts';
import { segmentsOf } from '#domain/pointeurs.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { reconnaitre } from '#domain/tableur/reconnaitre.ts';
import { colonnesVierges } from '#domain/tableur/vierge.ts';
import { exemple } from '#test-support/exemples.ts';
import { unOds } from '#test-support/classeur.ts';
import { zipTextes } from '#validation/zip-textes.ts';
import { lireClasseur } from '#validation/tableur/lire.ts';
import { preparer } from '#validation/tableur/preparer.ts';
import { classeurVierge } from './vierge.ts';

/** The first demande of the example of a form, typed under the headings of its blank table; `sien`: what it holds there. */
function remplir(formulaire: FormulaireId) {
  const document = exemple(formulaire);
  const valeurs = colonnesVierges(formulaire).map(({ chemin }) => {
    const valeur = segmentsOf(chemin).reduce<unknown>(
      (dans, segment) =>
        Array.isArray(dans)
          ? dans[segment === '*' ? 0 : Number(segment)]
          : isBloc(dans)
            ? dans[segment]
            : undefined,
      document,
    );
    return write(valeur);
  });
  const [titres = []] = classeurVierge(formulaire).feuilles[0].lignes;
  return [titres, valeurs];
}

function write(valeur: unknown): string {
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  if (typeof valeur === 'number') return String(valeur).replace('.', ',');
  return typeof valeur === 'string' ? valeur : '';
}

const HORS_LATIN1: Readonly<Record<string, number>> = { '’': 0x92, '…': 0x85, '–': 0x96, œ: 0x9c };

function toWindows1252(texte: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(texte, (lettre) => {
    const code = HORS_LATIN1[lettre] ?? lettre.charCodeAt(0);
    if (code > 0xff) throw new Error(`not in Windows-1252: ${lettre}`);
    return code;
  });
}

type Rangees = readonly (readonly string[])[];

const escape = (texte: string) => texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const FORMATS: Readonly<Record<string, (lignes: Rangees) => Promise<File> | File>> = {
  xlsx: async (lignes) => {
    const feuille = { nom: 'Demandes', lignes, titres: 1, largeurs: [] };
    return new File([await zipTextes(writeXlsx({ feuilles: [feuille] }))], 'renomme.xlsx');
  },
  CSV: (lignes) => new File([writeCsv(lignes)], 'renomme.csv'),
  // « CSV (séparateur : point-virgule) » of a French Excel.
  'CSV d’Excel': (lignes) =>
    new File(
      [
        toWindows1252(
          lignes
            .map((ligne) => ligne.map((texte) => `"${texte.replaceAll('"', '""')}"`).join(';'))
            .join('\r\n'),
        ),
      ],
      'renomme.csv',
    ),
  'texte séparé par des tabulations': (lignes) =>
    new File([lignes.map((ligne) => ligne.join('\t')).join('\r\n')], 'renomme.txt'),
  // As LibreOffice saves it again: we write none.
  ods: (lignes) =>
    unOds(
      `<table:table table:name="Feuille1">${lignes
        .map(
          (ligne) =>
            `<table:table-row>${ligne
              .map(
                (texte) =>
                  `<table:table-cell office:value-type="string"><text:p>${escape(texte)}</text:p></table:table-cell>`,
              )
              .join('')}</table:table-row>`,
        )
        .join('')}</table:table>`,
    ),
};

describe('un classeur vierge rempli, sous un autre nom', () => {
  it.each(FORMULAIRE_IDS)('dit son formulaire : %s', async (formulaire) => {
    const lignes = remplir(formulaire);
    for (const [format, make] of Object.entries(FORMATS)) {
      const lu = await lireClasseur(await make(lignes));
      if (!lu.ok) throw new Error(`${format} : ${lu.refus.motif}`);
      const [feuille] = lu.classeur.feuilles;
      if (!feuille) throw new Error('sans feuille');
      const { correspondance, marque, rivaux } = reconnaitre(feuille, null);
      const dit = { format, formulaire: correspondance.formulaire, marque, rivaux };
      expect(dit).toEqual({ format, formulaire, marque: formulaire, rivaux: [] });
      const { fichiers, refusees } = preparer({ feuille, correspondance, nom: 'demandes' });
      expect([fichiers.map(({ nombre }) => nombre), refusees]).toEqual([[1], []]);
    }
  });
});
