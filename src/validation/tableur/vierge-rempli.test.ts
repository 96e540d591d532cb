import { describe, expect, it } from 'vitest';
import { writeXlsx } from '#domain/classeur/xlsx.ts';
import { writeCsv } from '#domain/csv.ts';
import { FORMULAIRE_IDS, type FormulaireId } from '#domain/formulaires.ts';
import { segmentsOf } from '#domain/pointeurs.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { titreDeMarque } from '#domain/tableur/marque.ts';
import { reconnaitre } from '#domain/tableur/reconnaitre.ts';
import { colonnesVierges } from '#domain/tableur/vierge.ts';
import { exemple } from '#test-support/exemples.ts';
import { unOds } from '#test-support/classeur.ts';
import { zipTextes } from '../zip-textes.ts';
import { lireClasseur } from './lire.ts';
import { preparer } from './preparer.ts';

/** The first demande of the example of a form, typed under the headings of its blank table; `sien`: what it holds there. */
function remplir(formulaire: FormulaireId) {
  const document = exemple(formulaire);
  const colonnes = colonnesVierges(formulaire).map(({ titre, chemin }) => {
    const valeur = segmentsOf(chemin).reduce<unknown>(
      (dans, segment) =>
        Array.isArray(dans)
          ? dans[segment === '*' ? 0 : Number(segment)]
          : isBloc(dans)
            ? dans[segment]
            : undefined,
      document,
    );
    return { titre, texte: write(valeur) };
  });
  return [
    [...colonnes.map(({ titre }) => titre), titreDeMarque(formulaire)],
    colonnes.map(({ texte }) => texte),
  ];
}

function write(valeur: unknown): string {
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  if (typeof valeur === 'number') return String(valeur).replace('.', ',');
  return typeof valeur === 'string' ? valeur : '';
}

type Rangees = readonly (readonly string[])[];

const escape = (texte: string) => texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const FORMATS: Readonly<Record<string, (lignes: Rangees) => Promise<File> | File>> = {
  xlsx: async (lignes) => {
    const feuille = { nom: 'Demandes', lignes, titres: 1, largeurs: [] };
    return new File([await zipTextes(writeXlsx({ feuilles: [feuille] }))], 'renomme.xlsx');
  },
  CSV: (lignes) => new File([writeCsv(lignes)], 'renomme.csv'),
  'CSV d’Excel': (lignes) =>
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
