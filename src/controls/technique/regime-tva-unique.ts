import { defineControl, type Signal } from '../control.ts';
import { AVANCES } from '../support/formulaires.ts';

export const regimeTvaUnique = defineControl({
  id: 'regime-tva-unique',
  titre: 'Toutes les demandes du fichier ont le même régime de TVA',
  phase: 'technique',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'guide-financement-2022',
      endroit: 'section 3, « L’import d’un fichier JSON en images »',
      extrait:
        'Dans le cas d’un JSON avec plusieurs demandes, le taux de TVA doit être le même pour l’ensemble des demandes du fichier JSON',
    },
  ],
  concerne: AVANCES,
  niveau: 'fichier',
  message:
    'Le champ regimeTVA doit être le même pour toutes les demandes du fichier : « {valeur} » ici, « {premier} » dans la demande {premiereLigne}.',
  explication:
    'Un fichier ne porte qu’un seul taux de TVA. Faites deux fichiers, un par régime (TTC et HT), ou corrigez « regimeTVA » dans cette demande.',
  check: ({ demandes }) => {
    const signaux: Signal[] = [];
    const premiere = demandes.find(({ regimeTVA }) => regimeTVA !== null);
    const premier = premiere?.regimeTVA?.valeur;
    if (premiere === undefined || premier === undefined) return signaux;
    for (const { index, regimeTVA } of demandes) {
      if (regimeTVA === null || regimeTVA.valeur === premier) continue;
      signaux.push({
        chemin: `/lignesImport/${index}${regimeTVA.chemin}`,
        args: { valeur: regimeTVA.valeur, premier, premiereLigne: premiere.numLigne },
      });
    }
    return signaux;
  },
});
