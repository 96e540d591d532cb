/** Names that a converter gives to what it puts around a value, and who says so: they tell nothing of the value. */
const ORIGINES: readonly (readonly [RegExp, string])[] = [
  [/^\$(?:number\w+|date|oid|symbol)$/, 'MongoDB met'],
  [/^(?:S|N|BOOL|L|M|SS|NS)$/, 'DynamoDB met'],
  [/^(?:string|integer|double|boolean|array|map|timestamp)Value$/, 'Firestore met'],
  [/^(?:String|Int\d+|Float64|Bool|Time)$/, 'Go (sql.Null…) met'],
  [/^\$values$/, '.NET (ReferenceHandler.Preserve) met'],
  [/^(?:[$_]|#text|_text|__text|\$t|_cdata|#cdata.*)$/, 'Un convertisseur XML met'],
  [/^(?:[Vv]alue|valeur|[Ii]tem)$/, 'Un convertisseur a mis'],
];

/** « MongoDB met », for a name that stands for « the value »; null for one that may say something else of it. */
export function origineDe(nom: string): string | null {
  return ORIGINES.find(([motif]) => motif.test(nom))?.[1] ?? null;
}
