/** The documents that are measured: what goes in, and the entities each touches in other services. */
export const DOCUMENTS = {
  'fifty schools of four services': `query Fifty { schools(first: 50) {
    urn name phase postcode pupils
    trust { uid name }
    localAuthority { code name }
    category { band since sentence reasons { criterion sentence } }
    offers { id title places provider }
    funding { pence year stream }
  } }`,
  'one school': `query One { school(urn: "900007") { urn name category { band sentence } } }`,
  'five hundred schools': `query FiveHundred { schools(first: 500) { urn name category { band since } } }`,
  'a deep document': `query Deep { schools(first: 5) { urn trust { uid name schools { urn name
    category { band reasons { criterion sentence } }
    localAuthority { code name schools { urn name offers { id title } funding { pence } } }
  } } } }`,
} as const;

export type DocumentName = keyof typeof DOCUMENTS;
