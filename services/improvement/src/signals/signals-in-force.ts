/** What other slices ask of this one: the signals in force at some schools. */
export { readSignals as signalsInForce } from './repository';
