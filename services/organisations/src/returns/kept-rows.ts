/** What other slices ask of what schools returned, and of how long it is kept. */
export { forgetRowsBefore, rowsPage } from './repository';
