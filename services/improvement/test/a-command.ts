import type { Actor } from '@middletier/runtime/actor';
import type { Area } from './an-area';

let keys = 0;

/** What may be asked for beside the command itself: fields of what it returns, and who sends it. */
export type Asked = string | readonly [string, Actor | null];

/** Sends mutations and queries as one actor unless told otherwise; gives what comes back, or the code of the refusal. */
export function desk(area: () => Area, officer: Actor) {
  const ask = async (text: string, actor: Actor | null, variables = {}) => {
    const { data, errors } = await area().improvement.ask(actor, text, variables);
    return errors ? errors[0]!.extensions.code : data.it;
  };
  return {
    command: (name: string, given: object, asked: Asked = 'version') => {
      const [fields, actor] = typeof asked === 'string' ? [asked, officer] : asked;
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
      const text = `mutation ($input: ${type}) { it: ${name}(input: $input) { ${fields} } }`;
      return ask(text, actor, { input: { idempotencyKey: `a-command-${++keys}`, ...given } });
    },
    query: (text: string, actor: Actor | null = officer) => ask(`{ it: ${text} }`, actor),
  };
}
