import { createStored } from './stored.ts';

/** Of this tab alone: another one shows the portal of the person. */
const garde = createStored('sessionStorage', 'exercice');

let ouvert = $state(garde.read() !== null);

/** Whether this tab plays an exercise; known before anything of the exercises is loaded, and after a reload. */
export const exerciceOuvert = {
  get valeur(): boolean {
    return ouvert;
  },
  set valeur(oui: boolean) {
    ouvert = oui;
    garde.write(oui ? 'oui' : null);
  },
};
