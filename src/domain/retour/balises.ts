/** What stands in each demande of a return file: « un code et un libellé d’erreur » (guide de 2022), « un libellé d’erreur » (guide de 2026). */
export const BALISES_DE_RETOUR: readonly string[] = ['codeTraitement', 'libelleTraitement'];

/** The only published code: « Code « 0000 » + libellé accepté » (webinaire médico-social, logigramme). */
export const CODE_ACCEPTE = '0000';
/** Ours: the ASP publishes no code of error. */
export const CODE_REJETE = 'SIMU-KO';
/** Ours: a sound line of a file that is refused because of others. */
export const CODE_NON_RETENU = 'SIMU-OK';
/** No label of the portal for an accepted line is public: ours says that it comes from a simulation. */
export const LIBELLE_ACCEPTE = 'SIMULATION - Demande acceptée par le simulateur non officiel.';
/** Between the labels of one line, in our return files. */
export const SEPARATEUR_DE_LIBELLES = ' ; ';

/** Written by this simulator in the place of the portal. */
export function isCodeSimule(code: string | null): boolean {
  return code !== null && code.startsWith('SIMU-');
}

/** A first look, without reading: something was written there. */
export function looksRendu(texte: string): boolean {
  return /"(?:code|libelle)Traitement"\s*:\s*["\d]/.test(texte);
}
