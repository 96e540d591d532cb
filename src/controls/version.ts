/** Version of the rules: the day on which a control or a schema last changed its verdict or its words. */
export const VERSION_REGLES = '2026-11-30';
