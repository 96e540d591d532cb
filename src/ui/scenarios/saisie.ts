import type { Commande } from '#domain/portail/commandes.ts';
import type { Pas } from '#domain/portail/scenarios/jouer.ts';
import type { ReportResult } from '#domain/simulation-result.ts';
import { importation } from '#ui/espace/import/import.svelte.ts';
import { modification } from '#ui/espace/modification/modification.svelte.ts';
import { contenusDe } from './specimen.ts';

type Modification = Extract<Commande, { type: 'modifierDemande' }>;

/**
 * What the person of the story has typed on the screen that a step shows, and what it answers: the form and its simulation, the
 * import that is refused, the modification that is about to be confirmed. `jugement`: what the simulator says, null before.
 * Gives how to leave the screen as it was.
 */
export function fillEcran(
  { etape, refusee }: Pas,
  suivant: Pas | null,
  jugement: ReportResult | null,
): () => void {
  if (etape.type === 'simulation') {
    const { choix, nom, texte } = etape.simulation;
    importation.show({ ...choix, fichier: new File([texte], nom) }, jugement, null);
    return leave;
  }
  if (refusee?.commande.type === 'importerDemandes') {
    const { numeroAns, demande, tauxTva, fichier } = refusee.commande;
    const saisie = { numeroAns, type: demande, tauxTva, fichier: new File([], fichier.nom) };
    importation.show(saisie, null, { ok: false, refus: refusee.refus });
    return leave;
  }
  const modifiee = findModification(refusee?.commande) ?? findModification(firstOf(suivant));
  if (modifiee) typeModification(modifiee);
  return () => undefined;
}

const leave = () => importation.leave();

function firstOf(suivant: Pas | null): Commande | undefined {
  return suivant?.acceptes[0]?.commande ?? suivant?.refusee?.commande;
}

function findModification(commande: Commande | undefined): Modification | null {
  return commande?.type === 'modifierDemande' ? commande : null;
}

function typeModification(commande: Modification): void {
  const contenus = contenusDe({ commande, fichiers: [] });
  modification.show(
    commande.numeroASP,
    new Map(commande.champs.map(({ chemin, valeur }) => [chemin, String(valeur)])),
    commande.pieces.map(({ typeFichier, formatFichier, fichier }, rang) => ({
      typeFichier,
      formatFichier,
      fichier: new File([contenus[rang] ?? ''], fichier.nom),
    })),
  );
}
