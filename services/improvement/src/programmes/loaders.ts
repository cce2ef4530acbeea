import type { Connection, PageArguments } from '@middletier/runtime/connection';
import type DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Cohort } from './cohort';
import type { Participant } from './participant';
import { loadParticipants, loadParticipantsOf, pageOfParticipants } from './participant-repository';
import type { Programme } from './programme';
import { loadCohorts, loadProgrammes, pageOfCohorts, pageOfProgrammes } from './repository';
import type { Session } from './session';
import { loadSessionsOf, loadVisitsOf } from './session-repository';
import type { Visit } from './visit';

export type ProgrammePage = Connection<Programme>;
export type CohortPage = Connection<Cohort>;
export type ParticipantPage = Connection<Participant>;

/** Programmes as a request reads them. */
export interface Programmes {
  readonly programmes: DataLoader<string, Programme | null>;
  readonly cohorts: DataLoader<string, Cohort | null>;
  readonly participants: DataLoader<string, Participant | null>;
  /** By cohort. */
  readonly participantsOf: DataLoader<string, readonly Participant[]>;
  readonly sessionsOf: DataLoader<string, readonly Session[]>;
  readonly visitsOf: DataLoader<string, readonly Visit[]>;
  readonly page: (owner: string | null, page: PageArguments) => Promise<ProgrammePage>;
  readonly pageOfCohorts: (programme: string, page: PageArguments) => Promise<CohortPage>;
  readonly pageOfParticipants: (
    of: Pick<Participant, 'cohortId'> | Pick<Participant, 'urn'>,
    page: PageArguments,
  ) => Promise<ParticipantPage>;
}

export const openProgrammes = (db: Db): Programmes => ({
  programmes: loadProgrammes(db),
  cohorts: loadCohorts(db),
  participants: loadParticipants(db),
  participantsOf: loadParticipantsOf(db),
  sessionsOf: loadSessionsOf(db),
  visitsOf: loadVisitsOf(db),
  page: (owner, page) => pageOfProgrammes(db, owner, page),
  pageOfCohorts: (programme, page) => pageOfCohorts(db, programme, page),
  pageOfParticipants: (of, page) => pageOfParticipants(db, of, page),
});
