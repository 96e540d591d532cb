/** The rule of a « zip » that the browser could not open: it says nothing of what the zip holds. */
export const FICHIER_INACCESSIBLE = 'fichier-inaccessible';
