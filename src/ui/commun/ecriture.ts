let enCours = 0;

const ask = (event: Event) => event.preventDefault();

/** While something that the screen shows already is being written, the browser asks before the page is left. */
export async function guardWrite<T>(ecriture: Promise<T>): Promise<T> {
  if (enCours++ === 0) addEventListener('beforeunload', ask);
  try {
    return await ecriture;
  } finally {
    if (--enCours === 0) removeEventListener('beforeunload', ask);
  }
}
