/** A plain client of the gateway, as any user's program would be one. */
export class GraphClient {
  constructor(
    private readonly gatewayUrl: string,
    private readonly token: string,
  ) {}

  /** Runs an operation; throws with the messages and codes of its errors. */
  async run<Data>(query: string, variables: object = {}): Promise<Data> {
    const answer = await this.post('/graphql', 'application/json', JSON.stringify({ query, variables }));
    const { data, errors } = (await answer.json()) as { data?: Data; errors?: GraphError[] };
    if (errors?.length) throw new Error(errors.map(({ message, extensions }) => `${message} [${extensions?.code}]`).join('\n'));
    if (!data) throw new Error(`The gateway answered ${answer.status}`);
    return data;
  }

  /** Sends an attendance return as CSV. @returns the receipt */
  async sendAttendance(csv: string): Promise<Receipt> {
    const answer = await this.post('/returns/attendance', 'text/csv', csv);
    const body = (await answer.json()) as Receipt & { error?: { message: string } };
    if (!answer.ok) throw new Error(body.error?.message ?? `The gateway answered ${answer.status}`);
    return body;
  }

  private post(path: string, type: string, body: string): Promise<Response> {
    const headers = { authorization: `Bearer ${this.token}`, 'content-type': type };
    return fetch(this.gatewayUrl + path, { method: 'POST', headers, body });
  }
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
  readonly rejections: readonly { readonly line: number; readonly column: string | null; readonly fix: string }[];
}
