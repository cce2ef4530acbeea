import type { School } from './register/school';

export interface Context {
  readonly schools: {
    byUrn(urn: string): Promise<School | undefined>;
    ofTrust(uid: string): Promise<readonly School[]>;
    close(urn: string, on: string): Promise<School>;
  };
}
