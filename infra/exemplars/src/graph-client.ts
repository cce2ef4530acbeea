/** A plain client of the gateway, as any user's program would be one. */
export class GraphClient {
  constructor(
    private readonly gatewayUrl: string,
    private readonly token: string,
  ) {}

  /** Runs an operation; throws with the messages and codes of its errors. */
  async run<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors, status } = await this.answer<Data>(query, variables);
    if (errors?.length)
      throw new Error(errors.map(({ message, extensions }) => `${message} [${extensions?.code}]`).join('\n'));
    if (!data) throw new Error(`The gateway answered ${status}`);
    return data;
  }

  /** Runs an operation, and gives its errors with its data. */
  async answer<Data>(query: string, variables: object = {}): Promise<GraphAnswer<Data>> {
    const answer = await this.post('/graphql', 'application/json', JSON.stringify({ query, variables }));
    return { ...((await answer.json()) as Omit<GraphAnswer<Data>, 'status'>), status: answer.status };
  }

  /** Sends an attendance return as CSV. @returns the receipt */
  sendAttendance(csv: string): Promise<Receipt> {
    return this.send('/returns/attendance', 'text/csv', csv);
  }

  /** Sends a return of any kind, an object for each row. @returns the receipt */
  sendReturn(kind: string, rows: readonly object[]): Promise<Receipt> {
    const lines = rows.map((row) => JSON.stringify(row)).join('\n');
    return this.send(`/returns/${kind}`, 'application/x-ndjson', lines);
  }

  private async send(path: string, type: string, file: string): Promise<Receipt> {
    const answer = await this.post(path, type, file);
    const body = (await answer.json()) as Receipt & { error?: { message: string } };
    if (!answer.ok) throw new Error(body.error?.message ?? `The gateway answered ${answer.status}`);
    return body;
  }

  private post(path: string, type: string, body: string): Promise<Response> {
    const headers = { authorization: `Bearer ${this.token}`, 'content-type': type };
    return fetch(this.gatewayUrl + path, { method: 'POST', headers, body });
  }
}

/** What the gateway answers to an operation; `status` is that of HTTP. */
export interface GraphAnswer<Data> {
  readonly data?: Data;
  readonly errors?: readonly GraphError[];
  readonly status: number;
}

interface GraphError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** What the gateway answers to a return. */
export interface Receipt {
  readonly returnId: string;
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejections: readonly {
    readonly line: number;
    readonly column: string | null;
    readonly fix: string;
  }[];
}
