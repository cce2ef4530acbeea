import type { Letter } from '@middletier/runtime/mailbox';
import { Refusal } from '@middletier/runtime/refusal';
import type { Ground } from '@middletier/runtime/slice';
import { receiptOf, type Receipt } from '../return-files/receipt';
import { settledFile } from '../return-files/settled-file';
import { returnKind } from '../returns/all-kinds';
import { takeReturn } from '../returns/take-return';
import { letterSent } from './letter-sent';

type Answer = Receipt | { readonly error: { readonly code: string; readonly message: string } };

/** Takes what a letter returns, and answers as the upload of a file is answered; delivered once more, as it was before. */
export async function answerTo(ground: Pick<Ground, 'store' | 'log'>, letter: Letter): Promise<Answer> {
  try {
    const kind = returnKind(letter.headers['mis-kind'] ?? '(none: say it in the header Mis-Kind)');
    const { receipt } = await takeReturn(ground, kind, letterSent(letter));
    if (receipt.state !== 'APPLYING') return receipt;
    return await receiptOf(ground.store.db, await settledFile(ground.store, receipt.returnId));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { error: { code: error.code, message: error.message } };
  }
}
