import type { EcheanceAVenir } from '#domain/portail/echeances.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { Enregistrement, Evenement } from '#domain/portail/evenements.ts';
import { wordEcheance, wordFait } from '#ui/portail/calendrier/faits.ts';
import { listSons } from '#ui/portail/calendrier/jalons.ts';
import { HORLOGE } from './textes.ts';

/** What passed, and on which portal it came. */
interface Passage {
  readonly avant: EtatPortail;
  readonly fenetres: readonly EcheanceAVenir[];
  readonly enregistrements: readonly Enregistrement[];
}

/** What time brought, in its order, but to the one who is played first: the list is cut, and the rest only counted. */
export function listApports(
  { avant, fenetres, enregistrements }: Passage,
  siret: string,
): readonly string[] {
  const sons = listSons(avant, siret);
  const faits = [
    // A window opens or closes for everybody: no record says it.
    ...fenetres.map(({ quoi }) => ({
      texte: HORLOGE.atteinte(wordEcheance(quoi)),
      sien: quoi.type === 'fenetre' && sons.includes(quoi.sons),
    })),
    ...enregistrements.flatMap(({ evenements }) =>
      evenements.flatMap((evenement) => {
        const texte = wordFait(evenement);
        return texte === null ? [] : { texte, sien: siretOf(avant, evenement) === siret };
      }),
    ),
  ];
  return [...faits.filter(({ sien }) => sien), ...faits.filter(({ sien }) => !sien)].map(
    ({ texte }) => texte,
  );
}

function siretOf({ dossiers, imports }: EtatPortail, evenement: Evenement): string | undefined {
  if (evenement.type === 'importSupprime') return imports.get(evenement.import)?.siret;
  return 'numeroASP' in evenement ? dossiers.get(evenement.numeroASP)?.siret : undefined;
}
