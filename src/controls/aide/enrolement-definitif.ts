import { CONFORME, defineControl } from '../control.ts';
import { ENROLEMENT_TEXTE, readEnrolement } from '../support/enrolement.ts';

/** For a solde, `enrolement-valide` speaks first of an enrôlement that is not validated. Nothing is said of a lone file. */
export const enrolementDefinitif = defineControl({
  id: 'enrolement-definitif',
  titre: 'L’enrôlement est définitif avant l’import',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: '« Zoom sur l’enrôlement », enrôlement anticipé',
      extrait:
        'vous enrôler de manière anticipée afin d’accéder aux fonctionnalités du simulateur privé et des modèles de documents',
    },
    {
      source: 'webinaire-vague-2',
      endroit: '« Zoom sur l’enrôlement », enrôlement définitif',
      extrait: 'permettant ensuite de déposer des demandes d’avance',
    },
  ],
  niveau: 'fichier',
  message:
    'Ce fichier peut être simulé, mais pas importé : l’enrôlement du numéro ANS {valeur} {etat}.',
  explication:
    'L’import demande un enrôlement définitif et validé. Ouvrez « Enrôlement » sur le portail : déposez-y le certificat de référencement de ce logiciel, puis attendez la décision de l’ASP.',
  check: ({ formulaire, numeroAns, sons, portail }) => {
    if (!portail) return CONFORME;
    const etat = readEnrolement(portail, numeroAns, sons.id);
    const spokenOf = formulaire.type === 'solde' && etat !== 'anticipe';
    if (etat === 'definitif' || spokenOf) return CONFORME;
    return [{ chemin: '/numeroAns', args: { valeur: numeroAns, etat: ENROLEMENT_TEXTE[etat] } }];
  },
});
