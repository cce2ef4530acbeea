/** What other slices ask of this one: what is published of areas, such as the nation, to compare schools with. */
export { ENGLAND, ENGLAND_STATE_FUNDED } from './published-area';
export { readPublished as publishedFigures } from './published-repository';
