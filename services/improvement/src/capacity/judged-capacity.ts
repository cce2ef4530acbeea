/** What other slices ask of this one: the grade in force for each school that has been judged. */
export { readGrades as judgedCapacities } from './repository';
