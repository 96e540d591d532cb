import { spellGraine } from '#domain/fabrique/graine.ts';
import { uneRecette, type Recette } from '#domain/fabrique/recette.ts';
import { FORMULAIRES } from '#domain/formulaires.ts';
import { formatCompte, formatDate } from '#domain/francais.ts';
import type { Voeu } from './fautes.svelte.ts';
import { FAUTES, THEMES_TEXTE } from './fautes-textes.ts';
import { FABRIQUE } from './textes.ts';

/** What is said aloud, for another person to type it and have the same faults; `recette` null: into a file of one's own. */
export function sayDictee(graine: string, recette: Recette | null, voeu: Voeu | null): string {
  const dites = [`${FABRIQUE.graine} ${spellGraine(graine)}`];
  if (recette) dites.push(...sayRecette(recette));
  if (voeu) {
    const theme = voeu.theme === null ? FAUTES.tousThemes : THEMES_TEXTE[voeu.theme];
    dites.push(FAUTES.tirees(voeu.nombre, theme, FAUTES.difficultes[voeu.difficulteMax]));
  } else if (recette && recette.fautes.length > 0) {
    dites.push(FAUTES.choisies(recette.fautes.length));
  }
  return `${dites.join(' ; ')}.`;
}

/** What is as the page has it first is left out. */
function sayRecette(recette: Recette): readonly string[] {
  const { formulaire, nombre, date, regime, numeroAns, siret } = recette;
  const defaut = uneRecette({ formulaire, date });
  return [
    FORMULAIRES[formulaire].titre,
    formatCompte(nombre, 'demande'),
    `${FABRIQUE.jour} ${formatDate(date.slice(0, 10))}`,
    ...(regime === defaut.regime ? [] : [`${FABRIQUE.regime} ${regime}`]),
    ...(numeroAns === defaut.numeroAns ? [] : [`${FABRIQUE.numeroAns} ${numeroAns}`]),
    ...(siret === defaut.siret ? [] : [`${FABRIQUE.siret} ${siret}`]),
  ];
}
