import { CONFORME, defineControl } from '../control.ts';
import { MEDICO_SOCIAL } from '../support/formulaires.ts';

export const siteFinessOuSiret = defineControl({
  id: 'site-finess-ou-siret',
  titre: 'Un site médico-social est identifié par son FINESS géographique ou son SIRET',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'information',
  presume:
    'La règle est documentée, mais pas les noms des balises : le simulateur cherche les noms publiés pour d’autres formulaires (FINESSGeo, FINESSGeos, siret).',
  sources: [
    {
      source: 'faq-industriels',
      endroit: 'identification d’un site géographique, MS2 DUI-PDE',
      extrait: 'soit par son numéro FINESS géographique, soit par son SIRET',
    },
  ],
  concerne: MEDICO_SOCIAL,
  niveau: 'demande',
  message: 'Aucun site de la demande n’est identifié par un FINESS géographique ou un SIRET.',
  explication:
    'Donnez pour chaque site son numéro FINESS géographique ou, à défaut, son SIRET. Si le fichier les donne sous un autre nom, suivez la documentation technique de l’ASP.',
  check: ({ beneficiaires }) =>
    beneficiaires.some(({ finess, siret }) => finess.length + siret.length > 0)
      ? CONFORME
      : [{ chemin: '' }],
});
