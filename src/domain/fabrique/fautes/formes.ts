import type { Formulaire } from '../../formulaires.ts';
import type { Unicite } from '../../sons.ts';
import { SONS } from '../../sons/table.ts';

/** Of which forms a control speaks. */

/** What a presumed structure says of itself, these controls do not. */
export function isPublie({ certitude }: Formulaire): boolean {
  return certitude === 'publie';
}

export function isAvance({ type }: Formulaire): boolean {
  return type === 'avance';
}

export function isUnique(identifiant: Unicite['identifiant']) {
  return ({ sons }: Formulaire) =>
    SONS[sons].unicite.some((each) => each.identifiant === identifiant);
}

/** Of « autre », no tag is known. */
export function isNomme({ sons }: Formulaire): boolean {
  return sons !== 'AUTRE';
}

/** Presumed letters of a couloir refuse nothing. */
export function hasLettres({ sons }: Formulaire): boolean {
  return SONS[sons].couloirAspSources.length > 0;
}
