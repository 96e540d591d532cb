import { ECRITURES_PREUVE_HT } from '#domain/types-de-piece.ts';
import { CONFORME, defineControl } from '../control.ts';
import { AVANCES, isStructureConnue } from '../support/formulaires.ts';

export const preuveHtFournie = defineControl({
  id: 'preuve-ht-fournie',
  titre: 'Une demande au régime HT annonce sa preuve (PREUVE_HT)',
  phase: 'technique',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'guide-financement-2022',
      endroit: 'section 3, exemple « Si mon régime TVA = 0%, mon JSON doit afficher »',
    },
  ],
  concerne: AVANCES,
  niveau: 'demande',
  message:
    'Le champ piecesJustificatives doit contenir une pièce de type PREUVE_HT lorsque regimeTVA vaut HT.',
  explication:
    'Ajoutez dans « piecesJustificatives » une pièce dont « typeFichier » vaut PREUVE_HT (par exemple « {exemple} »), et le fichier correspondant dans le zip. Si vous êtes assujetti à la TVA, corrigez plutôt « regimeTVA » en TTC.',
  check: ({ regimeTVA, pieces }, contexte) => {
    if (regimeTVA?.valeur !== 'HT' || !isStructureConnue(contexte)) return CONFORME;
    if (pieces.some(({ typeFichier }) => ECRITURES_PREUVE_HT.includes(typeFichier)))
      return CONFORME;
    const exemple = `${contexte.sons.id}-HT-00001.pdf`;
    return [{ chemin: '/piecesJustificatives', args: { exemple } }];
  },
});
