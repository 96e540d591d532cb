import type { Demande } from '#domain/projection/vue.ts';
import { CONFORME, defineControl, type Signal } from '../control.ts';
import { VAGUE_2 } from '../support/formulaires.ts';

/** Needs the base, which a person brings. Only établissements are looked up in it. No source says that « Simuler » looks there. */
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
  concerne: VAGUE_2,
  rejetALImport: {
    point: 'des établissements absents de votre base, dont l’import rejetterait les demandes',
    quoiFaire: 'voyez les avertissements',
  },
  reserve: {
    point: 'la présence de chaque établissement dans la base des ES éligibles',
    quoiFaire: 'apportez la base',
  },
  niveau: 'fichier',
  message: 'Le n° FINESS {valeur} n’est pas dans la base des ES éligibles.',
  explication:
    'Vérifiez le numéro dans la base des ES éligibles publiée par l’ANS. Un bénéficiaire absent de la base est rejeté par le portail ; aucune source ne dit si la simulation le voit déjà : ici, elle avertit, et l’import rejette la demande.',
  check: ({ demandes, baseEligibles }) => {
    if (!demandes.some(hasFiness)) return CONFORME;
    if (!baseEligibles) {
      return {
        indetermine:
          'Ce contrôle dépend de la base des ES éligibles, que ce simulateur ne contient pas : apportez-la dans « Base des ES éligibles ». Le portail rejette tout bénéficiaire qui n’y figure pas.',
      };
    }
    const absents: Signal[] = [];
    for (const { index, beneficiaires } of demandes) {
      for (const { chemin, valeur } of beneficiaires.flatMap(({ finess }) => finess)) {
        if (baseEligibles.has(valeur)) continue;
        absents.push({ chemin: `/lignesImport/${index}${chemin}`, args: { valeur } });
      }
    }
    return absents;
  },
});

function hasFiness({ beneficiaires }: Demande): boolean {
  return beneficiaires.some(({ finess }) => finess.length > 0);
}
