/** A region that comes with its words is not heard: they come this long after it (milliseconds). */
export const AVANT_MS = 100;
