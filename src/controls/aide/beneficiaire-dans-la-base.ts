import { CONFORME, defineControl, type Signal } from '../control.ts';
import { SOLDES_IMAGERIE } from '../support/formulaires.ts';

/** Needs the base, which nobody ships with the simulator. Only établissements are looked up in it. */
export const beneficiaireDansLaBase = defineControl({
  id: 'beneficiaire-dans-la-base',
  titre: 'L’établissement est dans la base des ES éligibles',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: '« Avant le dépôt de la demande d’avance »',
      extrait: 'Le portail ASP reprend cette base et rejette tout bénéficiaire non présent.',
    },
  ],
  concerne: SOLDES_IMAGERIE,
  niveau: 'fichier',
  message: 'Le n° FINESS {valeur} n’est pas dans la base des ES éligibles fournie.',
  explication:
    'Vérifiez le numéro dans la base des ES éligibles publiée par l’ANS. Un bénéficiaire absent de la base est rejeté par le portail.',
  check: ({ demandes, baseEligibles }) => {
    const finess = demandes.flatMap(({ index, beneficiaires }) =>
      beneficiaires.flatMap((beneficiaire) =>
        beneficiaire.finess.map(({ chemin, valeur }) => ({
          chemin: `/lignesImport/${index}${chemin}`,
          valeur,
        })),
      ),
    );
    if (finess.length === 0) return CONFORME;
    if (!baseEligibles) {
      return {
        indetermine:
          'Ce contrôle dépend de la base des ES éligibles, que ce simulateur ne contient pas. Vérifiez-y vos établissements : le portail rejette tout bénéficiaire qui n’y figure pas.',
      };
    }
    const absents: Signal[] = [];
    for (const { chemin, valeur } of finess) {
      if (!baseEligibles.has(valeur)) absents.push({ chemin, args: { valeur } });
    }
    return absents;
  },
});
