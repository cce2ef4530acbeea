/** What other slices ask of this one: what may be expected of a provider. */
export { providerQuality } from './repository';
