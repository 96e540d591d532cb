import { changesSince, VERSIONS_DES_REGLES } from '#controls/historique.ts';
import { VERSION_REGLES } from '#controls/version.ts';
import { formatCompte, formatDate, listNames } from '#domain/francais.ts';
import { Misuse } from './options.ts';

/** A program has one version of the rules: another one is refused, with what changed since. @throws Misuse */
export function checkRegles(demandee: string): void {
  if (demandee === VERSION_REGLES) return;
  const ici = `ce programme juge par celles du ${formatDate(VERSION_REGLES)}`;
  if (!VERSIONS_DES_REGLES.includes(demandee)) {
    const connues = listNames(VERSIONS_DES_REGLES, { mot: 'ou' });
    throw new Misuse(
      `--regles : « ${demandee} » n’est pas une version des règles ; connues : ${connues}.`,
    );
  }
  const { ajoutees, changees, retirees } = changesSince(demandee);
  const dits = [
    formatCompte(ajoutees.length, 'ajoutée'),
    formatCompte(changees.length, 'changée'),
    formatCompte(retirees.length, 'retirée'),
  ].join(', ');
  throw new Misuse(
    `--regles : les règles du ${formatDate(demandee)} ne sont plus là, ${ici} (depuis : ${dits}). Pour les retrouver, installez la version du programme de cette date.`,
  );
}
