import type { SonsId } from '../sons.ts';

/** Names of the SONS, apart from their table: what names a form need not carry all that is known of its SONS. */
export const TITRES_SONS: Readonly<Record<SonsId, string>> = {
  'IMG-RIS-Va2': 'Imagerie – RIS vague 2',
  'IMG-DB-Va2': 'Imagerie – DRIMbox vague 2',
  'MDV-LGC-Va2': 'Médecins de ville – LGC vague 2',
  'MDV-LGC-Va1': 'Médecins de ville – LGC vague 1',
  'HOP-DPI-Va2': 'Hôpital – DPI vague 2',
  'HOP-PFI-Va2': 'Hôpital – PFI vague 2',
  'HOP-DPI-Va1': 'Hôpital – DPI vague 1',
  'HOP-PFI-Va1': 'Hôpital – PFI vague 1',
  'HOP-RI-Va1': 'Hôpital – RI vague 1',
  'RAD-RIS-Va1': 'Radiologie – RIS vague 1',
  'BIO-SGL-Va1': 'Biologie – SGL vague 1',
  'BIO-LOINC': 'Biologie – LOINC',
  'PHA-LGO-Va1': 'Officine – LGO vague 1',
  'MS1-DUI-Va1': 'Médico-social – DUI vague 1 (MS1)',
  'MS2-DUI-PDE-Va1': 'Médico-social – DUI-PDE vague 1 (MS2)',
  'SAS-SAS-Va1': 'SAS – vague 1',
  AUTRE: 'Autre SONS (absent des sources)',
};
