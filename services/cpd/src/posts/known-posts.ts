/** What slices ask of posts, by id, by school and by who holds them. */
export {
  readPosts as postsById,
  readPostsHeld as postsHeldBy,
  readPostsOfSchools as postsOfSchools,
} from './repository';
