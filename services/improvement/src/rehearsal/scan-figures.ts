import type { Measures, RehearsedSchool } from './repository';

/** Types of BSON whose values are read; see bsonspec.org. */
const DOUBLE = 0x01;
const STRING = 0x02;
const DOCUMENT = 0x03;
const ARRAY = 0x04;
const BOOLEAN = 0x08;
const DATE = 0x09;
const NULL = 0x0a;
const INT32 = 0x10;
const INT64 = 0x12;

type Observation = RehearsedSchool['observations'][number];
type Point = Observation['series'][number];

/** What is called for each field: where its name begins and ends, its type, and where its value begins. */
type Field = (name: string, type: number, at: number) => boolean | void;

/**
 * Reads from a school's row in BSON only what is asked for, and steps over the rest by its length: to make objects of
 * every figure of every school costs five times as much as all that a rehearsal does with them.
 */
export class FiguresScanner {
  private row: Buffer = Buffer.alloc(0);

  constructor(private readonly measures: Measures) {}

  school(row: Uint8Array): RehearsedSchool {
    this.row = Buffer.from(row.buffer, row.byteOffset, row.byteLength);
    const school = { urn: '', phase: '', closed: false, observations: [] as Observation[] };
    const audience = { school: '', localAuthority: '', trust: null as string | null };
    this.fields(0, (name, type, at) => {
      if (name === '_id') school.urn = this.text(at);
      else if (name === 'phase') school.phase = this.text(at);
      else if (name === 'audience')
        this.fields(at, (key, kind, place) => {
          if (kind === STRING) audience[key as keyof typeof audience] = this.text(place);
        });
      else if (name === 'observations' && type === ARRAY) this.observations(at, school.observations);
    });
    return { ...school, audience };
  }

  private observations(start: number, into: Observation[]): void {
    this.each(start, (at) => {
      const found = this.observation(at);
      if (found) into.push(found);
    });
  }

  /** Null where nobody asks for the measure, which most often stands first. */
  private observation(start: number): Observation | null {
    const seen = { value: null as number | null, cohort: null as number | null, period: '', state: '' };
    let measure = '';
    let series = -1;
    const done = this.fields(start, (name, type, at) => {
      if (name === 'measure') {
        measure = this.text(at);
        return this.measures.all.has(measure);
      }
      if (name === 'value' || name === 'cohort') seen[name] = this.figure(type, at);
      else if (name === 'period' || name === 'state') seen[name] = this.text(at);
      else if (name === 'series') series = at;
      return true;
    });
    if (!done || !this.measures.all.has(measure)) return null;
    const read = series >= 0 && this.measures.withSeries.has(measure) ? this.series(series) : [];
    // Days and weeks are not asked for by any rule.
    return { ...UNASKED, measure, ...seen, series: read } as Observation;
  }

  private series(start: number): Point[] {
    const points: Point[] = [];
    this.each(start, (at) => {
      const point = { period: '', value: null as number | null, cohort: null as number | null };
      this.fields(at, (name, type, place) => {
        if (name === 'period') point.period = this.text(place);
        else if (name === 'value' || name === 'cohort') point[name] = this.figure(type, place);
      });
      points.push(point);
    });
    return points;
  }

  /** Every element of an array of documents. */
  private each(start: number, element: (at: number) => void): void {
    const end = start + this.row.readInt32LE(start) - 1;
    for (let place = start + 4; place < end;) {
      const type = this.row[place]!;
      const at = this.row.indexOf(0, place + 1) + 1;
      if (type === DOCUMENT) element(at);
      place = at + this.length(type, at);
    }
  }

  /** Every field of a document; `false` ends it. @returns whether it was read to its end */
  private fields(start: number, field: Field): boolean {
    const end = start + this.row.readInt32LE(start) - 1;
    for (let place = start + 4; place < end;) {
      const type = this.row[place]!;
      const nameEnd = this.row.indexOf(0, place + 1);
      const at = nameEnd + 1;
      if (field(this.row.toString('latin1', place + 1, nameEnd), type, at) === false) return false;
      place = at + this.length(type, at);
    }
    return true;
  }

  private text(at: number): string {
    return this.row.toString('utf8', at + 4, at + 4 + this.row.readInt32LE(at) - 1);
  }

  private figure(type: number, at: number): number | null {
    if (type === DOUBLE) return this.row.readDoubleLE(at);
    if (type === INT32) return this.row.readInt32LE(at);
    return type === INT64 ? Number(this.row.readBigInt64LE(at)) : null;
  }

  private length(type: number, at: number): number {
    if (type === DOUBLE || type === DATE || type === INT64) return 8;
    if (type === STRING) return 4 + this.row.readInt32LE(at);
    if (type === DOCUMENT || type === ARRAY) return this.row.readInt32LE(at);
    if (type === INT32) return 4;
    if (type === BOOLEAN) return 1;
    if (type === NULL) return 0;
    throw new RangeError(
      `A school's figures hold a value of BSON type ${type}, which is not expected there.`,
    );
  }
}

const UNASKED = { from: '', to: '', weeks: null, trend: null };
