/** The items by key; keys in the order of their first item, items in their own order. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, T[]> {
  const groupes = new Map<K, T[]>();
  for (const item of items) {
    const cle = keyOf(item);
    const groupe = groupes.get(cle);
    if (groupe) groupe.push(item);
    else groupes.set(cle, [item]);
  }
  return groupes;
}
