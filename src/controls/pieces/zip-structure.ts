import { FICHIER_INACCESSIBLE } from '#domain/zip-inaccessible.ts';
import { defineControl } from '../control.ts';

export const zipStructure = defineControl({
  id: 'zip-structure',
  titre: 'Le zip est une archive saine',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 3, écran « Pièces jointes »',
      extrait: 'Il doit s’agir d’un zip de 20 Mo maximum.',
    },
    {
      source: 'appnote-zip',
      endroit: 'section 4.3.1',
      extrait: 'A ZIP file MUST contain an "end of central directory record".',
    },
  ],
  niveau: 'zip',
  message: 'Le {quoi} « {zip} » ne peut pas être lu{certitude}. {motif}',
  explication: '{refaire}Tant qu’il est refusé, aucune de ses pièces ne compte.',
  check: ({ lecture: { refus } }) => {
    if (!refus || refus.regle === FICHIER_INACCESSIBLE) return [];
    const { regle, motif } = refus;
    // What is no zip has no original to be zipped again: its reason says what to do.
    const mots = regle === 'autre-nature' ? AUTRE_NATURE : ZIP_REFUSE;
    return [{ args: { motif, ...mots } }];
  },
});

const AUTRE_NATURE = { quoi: 'fichier', certitude: '', refaire: '' };
const ZIP_REFUSE = {
  quoi: 'zip',
  certitude: ' avec certitude',
  refaire:
    'Refaites le zip à partir des fichiers d’origine, avec l’outil de votre système (Windows : « Compresser dans » ou « Envoyer vers un dossier compressé » ; macOS : « Compresser »), puis donnez-le de nouveau. ',
};
