import type { Attendu, CauseNom } from '#domain/pieces-report.ts';
import { showName } from '#domain/pieces.ts';
import { nameSosies } from '#domain/sosies.ts';
import { defineControl, type ContextePieces } from '../control.ts';
import { REGLES_PIECES_2022, REGLES_PIECES_2026 } from '../support/citations.ts';
import { entreeAt } from '../support/pieces.ts';

type CauseDocumentee = Exclude<CauseNom, 'dossier' | 'unicode' | 'encodage'>;

const ECARTS: Readonly<Record<CauseDocumentee, string>> = {
  sosie: 'des signes qui se ressemblent diffèrent',
  casse: 'majuscules et minuscules diffèrent',
  accents: 'les accents diffèrent',
  separateurs: 'espaces, tirets ou soulignés diffèrent',
  copie: 'le nom est celui d’une copie',
  extension: 'l’extension diffère',
  proche: 'quelques lettres diffèrent',
};

/** The name is not « contenu dans le fichier JSON »; only a folder or Unicode writing leaves room for doubt. */
export const pieceNomProche = defineControl({
  id: 'piece-nom-proche',
  titre: 'Un document attendu porte exactement le nom annoncé dans le JSON',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      ...REGLES_PIECES_2026,
      extrait: 'Le nom de la pièce jointe doit être contenu dans le fichier JSON',
    },
    REGLES_PIECES_2022,
  ],
  niveau: 'attendu',
  message:
    'Le document attendu « {attendu} » ({libelleType}, demande {ligne}) semble être dans le zip sous le nom « {trouve} » : {ecart}.',
  explication: 'Le nom doit être celui du JSON, à la lettre près. {conseil}',
  check: (attendu, contexte) => {
    const ecart = findEcart(attendu);
    if (ecart === null) return [];
    const nom = entreeAt(attendu.entrees[0], contexte)?.entree.nom ?? '';
    const trouve = showName(nom);
    const precise = attendu.cause === 'sosie' ? `${ecart} (${compareSosies(nom, attendu)})` : ecart;
    return [{ args: { trouve, ecart: precise, conseil: advise(attendu, contexte, trouve) } }];
  },
});

function findEcart({ etat, cause, raison }: Attendu): string | null {
  if (etat === 'inutilisable' && raison?.type === 'format') return ECARTS.extension;
  if (etat !== 'autre-nom' || cause === null) return null;
  if (cause === 'dossier' || cause === 'unicode' || cause === 'encodage') return null;
  return ECARTS[cause];
}

/** Nobody sees the difference: it is named on both sides. */
function compareSosies(nom: string, { document }: Attendu): string {
  const sides = [
    ['dans le zip', nameSosies(nom)],
    ['dans le JSON', nameSosies(document.nomFichier)],
  ] as const;
  return sides
    .filter(([, signes]) => signes.length > 0)
    .map(([side, signes]) => `${signes.join(', ')} ${side}`)
    .join(' ; ');
}

function advise({ raison, entrees, document }: Attendu, contexte: ContextePieces, trouve: string) {
  const nom = showName(document.nomFichier);
  if (raison?.type === 'format') {
    return `Enregistrez ou exportez ce document au format que demande le nom « ${nom} », sous ce nom exact. Vous pouvez aussi annoncer dans le JSON le nom et le format du fichier que vous avez, si ce format est accepté.`;
  }
  if (entrees.length > 1) {
    const noms = entrees
      .map((ref) => `« ${showName(entreeAt(ref, contexte)?.entree.nom ?? '')} »`)
      .join(', ');
    return `Plusieurs fichiers se ressemblent : ${noms}. Choisissez le bon, nommez-le « ${nom} » et retirez les autres.`;
  }
  return `Vérifiez que c’est le bon document, puis renommez « ${trouve} » en « ${nom} » dans le zip. Le zip réparé le fait pour vous.`;
}
