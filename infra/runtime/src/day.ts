/** First moment after a day YYYY-MM-DD: what was true before it was true "as at" that day. */
export const endOfDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
