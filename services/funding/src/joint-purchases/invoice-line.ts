import type { OrderLine } from './purchase';

/** What one body ordered, as it stands on its invoice once it is delivered. */
export interface InvoiceLine extends OrderLine {
  readonly purchase: string;
  readonly what: string;
  readonly unit: string;
  readonly unitPence: number;
}
