import fc from 'fast-check';
import { Readable } from 'node:stream';
import type { Layout } from './layout';
import { recognise } from './recognise';

const layout = (title: string, columns: readonly string[]): Layout => ({
  title,
  columns: Object.fromEntries(columns.map((column) => [column, [column]])),
  required: columns.map((column) => [column]),
});
const LINKS = layout('links', ['URN', 'Other']);
const GROUPS = layout('groups', ['UID', 'Name']);

async function recognised(chunks: readonly Uint8Array[]) {
  const { layout: found, bytes } = await recognise(Readable.from(chunks), [LINKS, GROUPS]);
  const read: Uint8Array[] = [];
  for await (const chunk of bytes) read.push(chunk);
  return { title: found?.title, text: Buffer.concat(read).toString('latin1') };
}

test.each([
  ['commas', 'URN,Other\r\n1,2\r\n', 'links'],
  ['quotes, semicolons and blank lines before', '\n\n"UID";"More";"Name"\n1;2;3', 'groups'],
  ['a header alone, without its line end', 'UID,Name', 'groups'],
  ['a byte order mark', '\xef\xbb\xbfURN,Other\n', 'links'],
  ['none of the layouts', 'URN,Name\n1,2\n', undefined],
  ['nothing', '', undefined],
])('a file with %s', async (_, text, title) => {
  expect(await recognised([Buffer.from(text, 'latin1')])).toEqual({ title, text });
});

test('however a file is cut into chunks, it is recognised, and nothing of it is lost', async () => {
  const file = Buffer.from('URN,Other,caf\xe9\r\n1,2,3\r\n4,5,6', 'latin1');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 }), async (lengths) => {
      let from = 0;
      const chunks = lengths.map((length) => file.subarray(from, (from += length)));
      const read = await recognised([...chunks, file.subarray(from)]);
      expect(read).toEqual({ title: 'links', text: file.toString('latin1') });
    }),
  );
});
