/** All schools of England, or those that the state funds: what national tables are published for. */
export const ENGLAND = 'england';
export const ENGLAND_STATE_FUNDED = 'england-state-funded';

/** The schools of an authority, by its three-digit code. */
export const areaOfAuthority = (code: string): string => `local-authority:${code}`;
