import { fold } from '#domain/texte.ts';
import { escapeSegment } from '#domain/pointeurs.ts';
import { isBloc, type Bloc } from '#domain/projection/guards.ts';
import { CONFORME, defineControl } from '../control.ts';
import { SOLDES_MEDICO_SOCIAL } from '../support/formulaires.ts';

const DEPUIS = '2024-09-12T14:00';
const VALEURS: readonly unknown[] = ['Cas 1', 'Cas 2'];

/** Blocks nested deeper are of no form. */
const PROFONDEUR_MAX = 6;

export const deploiementMss = defineControl({
  id: 'deploiement-mss',
  titre: 'Le solde médico-social dit son cas de « Déploiement MSS »',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'information',
  presume:
    'L’indicateur, ses deux valeurs et son obligation sont documentés ; le nom de sa balise ne l’est pas : elle est cherchée sous tout nom où figurent « déploiement » et « MSS ».',
  sources: [
    {
      source: 'faq-asp',
      endroit: '« Déploiement MSS » dans le JSON de solde, depuis le 12/09/2024 à 14h',
      extrait: 'Cette valeur doit être en cohérence avec ce que vous indiquez dans la VA',
    },
  ],
  concerne: SOLDES_MEDICO_SOCIAL,
  niveau: 'demande',
  message: 'Le « Déploiement MSS » de la demande n’est ni « Cas 1 » ni « Cas 2 » : {trouve}.',
  explication:
    'Depuis le 12/09/2024 à 14h, le JSON de solde doit le dire : « Cas 1 » ou « Cas 2 », comme sur la VA. Cherchez le nom de la balise dans la documentation technique de l’ASP.',
  check: ({ ligne }, { maintenant }) => {
    if (maintenant < DEPUIS) return CONFORME;
    const place = findDeploiement(ligne, '', 0);
    if (place === null) return [{ chemin: '', args: { trouve: 'aucune balise ne le donne' } }];
    const { chemin, valeur } = place;
    if (VALEURS.includes(valeur)) return CONFORME;
    const trouve = typeof valeur === 'string' ? `« ${valeur} »` : 'ce n’est pas un texte';
    return [{ chemin, args: { trouve } }];
  },
});

interface Place {
  readonly chemin: string;
  readonly valeur: unknown;
}

function findDeploiement(bloc: Bloc, chemin: string, profondeur: number): Place | null {
  for (const nom of Object.keys(bloc)) {
    const valeur = bloc[nom];
    const ici = `${chemin}/${escapeSegment(nom)}`;
    if (isDeploiement(nom)) return { chemin: ici, valeur };
    const dedans =
      isBloc(valeur) && profondeur < PROFONDEUR_MAX
        ? findDeploiement(valeur, ici, profondeur + 1)
        : null;
    if (dedans !== null) return dedans;
  }
  return null;
}

function isDeploiement(nom: string): boolean {
  const simple = fold(nom);
  return simple.includes('deploiement') && simple.includes('mss');
}
