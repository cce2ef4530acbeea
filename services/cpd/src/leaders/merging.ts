/** Two records were of one person: whatever names `from` names `into` from now on. */
export interface Merging {
  readonly from: string;
  readonly into: string;
}
