import { readBloc } from '#domain/projection/guards.ts';
import { CONFORME, defineControl } from '../control.ts';
import { AVANCE_MDV } from '../support/formulaires.ts';

export const structureVideSiLiberal = defineControl({
  id: 'structure-vide-si-liberal',
  titre: 'Le bloc structure est vide pour un LIBERAL',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Aucun exemple officiel de demande LIBERAL n’est public : la règle est lue dans un script d’éditeur, qui garde le bloc avec la valeur null partout.',
  sources: [{ source: 'script-editeur' }],
  concerne: AVANCE_MDV,
  niveau: 'demande',
  message: 'Le champ structure devrait être vide lorsque commandePour vaut LIBERAL.',
  explication:
    'Gardez le bloc « structure », mais mettez null à ses quatre valeurs et "FINESSGeo": []. Si le client est une structure, corrigez plutôt « commandePour » en STRUCTURE.',
  check: ({ ligne, beneficiaires }) => {
    if (readBloc(ligne, 'beneficiaires')['commandePour'] !== 'LIBERAL') return CONFORME;
    const structure = beneficiaires.find(({ type }) => type === 'etablissement');
    return structure === undefined ? CONFORME : [{ chemin: structure.chemin }];
  },
});
