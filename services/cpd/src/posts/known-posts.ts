/** What slices ask of posts, by school and by who holds them. */
export { readPostsHeld as postsHeldBy, readPostsOfSchools as postsOfSchools } from './repository';
