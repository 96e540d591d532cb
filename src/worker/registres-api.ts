import type { LectureRegistre, ProgresRegistre } from '#domain/registres/lecture.ts';
import type { Numeros } from '#domain/registres/registres.ts';

/** The thread of the public registers, which no verdict on a file waits for, nor loads. */
export interface RegistresApi {
  /** Looks for numbers in an extract. Never throws for what the file holds. */
  readonly readRegistre: (
    fichier: File,
    numeros: Numeros,
    onProgres: (progres: ProgresRegistre) => void,
  ) => Promise<LectureRegistre>;
}
