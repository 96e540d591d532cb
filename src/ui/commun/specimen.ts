import { writeSpecimen } from '#domain/specimen.ts';

/** `writeSpecimen` as a file that a field receives. */
export function makeSpecimen(nom: string, titre: string): File {
  return new File([writeSpecimen(titre)], nom, { type: 'application/pdf' });
}
