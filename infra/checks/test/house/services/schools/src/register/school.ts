/** A school as the store keeps it: the graph's fields are made from it by resolvers. */
export interface School {
  readonly urn: string;
  readonly name: string;
  readonly closedOn?: string;
  readonly trustUid?: string;
}

export interface Trust {
  readonly uid: string;
  readonly name: string;
}
