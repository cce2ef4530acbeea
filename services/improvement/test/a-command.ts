import { gotOrCode } from '@middletier/local/send-command';
import type { Actor } from '@middletier/runtime/actor';
import type { Area } from './an-area';

/** What may be asked for beside the command itself: fields of what it returns, and who sends it. */
export type Asked = string | readonly [string, Actor | null];

/** Sends mutations and queries as one actor unless told otherwise; gives what comes back, or the code of the refusal. */
export function desk(area: () => Area, officer: Actor) {
  return {
    command: (name: string, given: object, asked: Asked = 'version') => {
      const [fields, actor] = typeof asked === 'string' ? [asked, officer] : asked;
      return gotOrCode(area().improvement, actor, { name, input: given, want: fields });
    },
    query: async (text: string, actor: Actor | null = officer) => {
      const { data, errors } = await area().improvement.ask(actor, `{ it: ${text} }`);
      return errors ? errors[0]!.extensions.code : data.it;
    },
  };
}
