/** What other slices ask of this one: boards and their seats within a unit of work. */
export { findBoard as knownBoard, holdBoards } from './repository';
export { findSeats as knownSeats } from './seat-repository';
