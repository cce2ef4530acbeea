import type { Context } from '../context';
import { bodyOf, fundOf } from './account';

/** Whose account it is, or what its money is for: the name of a school, the purpose of a fund or an earmark. */
export async function titleOf(
  { schools, funds }: Pick<Context, 'schools' | 'funds'>,
  account: string,
): Promise<string> {
  const body = bodyOf(account);
  if (body !== null) {
    const urn = /^school:(\d+)$/.exec(body)?.[1];
    return (urn === undefined ? null : await schools.load(urn))?.name ?? body;
  }
  const fund = await funds.one.load(fundOf(account)!);
  const [kind, , part] = account.split('/');
  if (!fund) return account;
  if (kind === 'fund') return part === undefined ? fund.purpose : `${fund.purpose}, ${part}`;
  const earmark = fund.earmarks.find(({ id }) => id === part);
  return earmark ? `${earmark.purpose} (${fund.purpose})` : account;
}
