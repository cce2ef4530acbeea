/** What other slices ask of this one: which schools fit, how many, and what they are. */
export {
  countMatching,
  pageMatching,
  profilesMatching,
  type Matching,
  type SchoolProfile,
  type SchoolsOf,
} from './matching-repository';
