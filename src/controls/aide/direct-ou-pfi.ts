import { readBloc } from '#domain/projection/guards.ts';
import { defineControl, type Signal } from '../control.ts';
import { EXEMPLES_MDV } from '../support/citations.ts';
import { AVANCE_MDV } from '../support/formulaires.ts';

const CIBLES: readonly string[] = ['DMP', 'MSSPro', 'MSSCitoyen'];

export const directOuPfi = defineControl({
  id: 'direct-ou-pfi',
  titre: 'Un raccordement est direct ou par la PFI, pas les deux',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Dans les exemples publiés, une seule des deux valeurs est à true ; la règle elle-même n’est écrite nulle part.',
  sources: [EXEMPLES_MDV],
  concerne: AVANCE_MDV,
  niveau: 'demande',
  message: 'Les champs {direct} et {pfi} valent tous deux true : un seul devrait l’être.',
  explication:
    'Indiquez comment le logiciel se raccorde réellement : en direct ({direct}) ou par une plateforme d’intermédiation ({pfi}). Mettez l’autre à false.',
  check: ({ ligne }) => {
    const signaux: Signal[] = [];
    const scenario = readBloc(ligne, 'scenarioInstallation');
    for (const cible of CIBLES) {
      const direct = `isDirectTo${cible}`;
      const pfi = `isPFITo${cible}`;
      if (scenario[direct] !== true || scenario[pfi] !== true) continue;
      signaux.push({ chemin: `/scenarioInstallation/${pfi}`, args: { direct, pfi } });
    }
    return signaux;
  },
});
