import { MOTS_TAUX } from '#domain/mots/demandes.ts';
import { regimeDuTaux } from '#domain/montants.ts';
import { CONFORME, defineControl, type Signal } from '../control.ts';
import { AVANCES } from '../support/formulaires.ts';

export const regimeTvaDuFormulaire = defineControl({
  id: 'regime-tva-du-formulaire',
  titre: 'Le régime de TVA du fichier est celui du taux choisi à l’écran',
  phase: 'technique',
  voix: 'portail',
  severite: 'bloquant',
  sources: [
    {
      source: 'guide-financement-2022',
      endroit: 'section 3, écran « Import des demandes d’avance ou de solde »',
      extrait:
        'Le régime de TVA renseigné dans le JSON est différent de celui renseigné dans ce formulaire',
    },
    {
      source: 'guide-financement-2022',
      endroit: 'section 3, choix du taux',
      extrait: 'Si Régime TVA = TTC, je sélectionne 20% ou 8,5%',
    },
  ],
  concerne: AVANCES,
  surEcran: true,
  reserve: {
    point: 'le taux de TVA de l’avance, que le portail compare au fichier',
    quoiFaire: 'choisissez le taux',
  },
  niveau: 'fichier',
  message:
    'Le régime de TVA renseigné dans le JSON est différent de celui renseigné dans ce formulaire',
  explication:
    'Vous avez choisi le taux {taux}, qui correspond au régime {attendu}, mais la ligne indique « {valeur} ». Choisissez l’autre taux dans le formulaire, ou corrigez « regimeTVA » : TTC pour 20 % ou 8,5 %, HT pour 0 %.',
  check: ({ choix, demandes }) => {
    // A form whose structure is not published may say it elsewhere, or not at all.
    if (demandes.length > 0 && demandes.every(({ regimeTVA }) => regimeTVA === null)) {
      return CONFORME;
    }
    if (choix.tauxTva === null) {
      return {
        indetermine:
          'Aucun taux de TVA n’est choisi. Sur le portail, le taux est obligatoire pour une avance : choisissez 20 % ou 8,5 % (régime TTC), ou 0 % (régime HT).',
      };
    }
    const attendu = regimeDuTaux(choix.tauxTva);
    const taux = MOTS_TAUX[choix.tauxTva];
    const signaux: Signal[] = [];
    for (const { index, regimeTVA } of demandes) {
      if (regimeTVA === null || regimeTVA.valeur === attendu) continue;
      const chemin = `/lignesImport/${index}${regimeTVA.chemin}`;
      signaux.push({ chemin, args: { taux, attendu, valeur: regimeTVA.valeur } });
    }
    return signaux;
  },
});
