import type { Integrite } from '#domain/zip.ts';
import { defineControl } from '../control.ts';
import { isRetenue } from '../support/pieces.ts';

/** Encryption and rare methods damage nothing: other controls speak of them. */
const DEGATS: Readonly<Record<Integrite, string | null>> = {
  ok: null,
  chiffree: null,
  methode: null,
  crc: 'son contenu ne correspond pas à sa somme de contrôle (CRC-32)',
  taille: 'son contenu n’a pas la taille annoncée',
  donnees: 'ses données compressées sont abîmées',
};

export const pieceIntacte = defineControl({
  id: 'piece-intacte',
  titre: 'Une pièce sort intacte du zip',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    { source: 'appnote-zip', endroit: 'sections 4.4.7 à 4.4.9 : CRC-32 et tailles d’une entrée' },
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 3, écran « Pièces jointes », règles à suivre',
      extrait: 'Les formats acceptés sont .jpg, .png, .pdf',
    },
  ],
  niveau: 'entree',
  message: 'La pièce « {entree} » est abîmée dans le zip « {zip} » : {degat}.',
  explication:
    'Le fichier ne peut pas être relu tel qu’il a été compressé : la copie ou le téléchargement du zip a pu être interrompu. Refaites le zip à partir du document d’origine.',
  check: (piece) => {
    const degat = piece.examen && DEGATS[piece.examen.integrite];
    return degat && isRetenue(piece) ? [{ args: { degat } }] : [];
  },
});
