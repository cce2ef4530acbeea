export interface Context {
  readonly actor: string;
}
