import { lignesOf, numerosDeLigne } from '#domain/lignes.ts';
import type { DocumentAttendu } from '#domain/pieces-report.ts';
import type { Mentions } from '#domain/mentions.ts';
import { projectGenerique } from '#domain/projection/generique.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { labelType } from '#domain/types-de-piece.ts';
import { valueAt } from '../format/place.ts';

/**
 * The documents that the JSON lists, in its order, as the portal's pop-in « Documents attendus » would. `document` is
 * the parsed JSON, of any shape: what is no list, no block or has no name is passed over, for the format control
 * speaks of it. The list is looked for wherever it stands, as for a form whose structure is not published.
 */
export function listAttendus(document: unknown, mentions?: Mentions): readonly DocumentAttendu[] {
  const lignes = lignesOf(document);
  const numeros = numerosDeLigne(lignes);
  const attendus: DocumentAttendu[] = [];
  for (const [rang, ligne] of lignes.entries()) {
    if (!isBloc(ligne)) continue;
    const numLigne = numeros[rang] ?? rang + 1;
    const { numeroASP, numeroEditeur, pieces, beneficiaires } = projectGenerique(
      ligne,
      rang,
      numLigne,
    );
    const clients = beneficiaires.flatMap(({ chemin }) => readNoms(valueAt(ligne, chemin)));
    for (const piece of pieces) {
      const { chemin, nomFichier, typeFichier, formatFichier } = piece;
      if (nomFichier === '') continue;
      const dits = mentions?.get(nomFichier);
      attendus.push({
        numLigne,
        numeroASP: numeroASP?.valeur ?? null,
        numeroEditeur: numeroEditeur?.valeur ?? null,
        clients,
        ...(dits && { mentions: dits }),
        chemin: `/lignesImport/${rang}${chemin}`,
        nomFichier,
        typeFichier,
        formatFichier,
        libelleType: labelType(typeFichier),
      });
    }
  }
  return attendus;
}

function readNoms(bloc: unknown): readonly string[] {
  if (!isBloc(bloc)) return [];
  return [bloc['nomStructure'], bloc['nomMedecin']].filter((nom) => typeof nom === 'string');
}
