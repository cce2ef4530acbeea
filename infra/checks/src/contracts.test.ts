import { brokenContracts } from './contracts';

const contracts = (data: object) =>
  JSON.stringify({ 'support.visit.paid.v1': { subject: 'support.visit.paid.<key>', data } });
const object = (properties: object, required: string[] = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
});
const BEFORE = contracts(
  object({ urn: { type: 'string' }, notes: { type: 'array', items: object({ text: { type: 'string' } }) } }),
);

test('contracts that stayed as they are break nobody', () => {
  expect(brokenContracts(BEFORE, BEFORE)).toEqual([]);
});

test('a new property that may be missing breaks nobody', () => {
  const notes = { type: 'array', items: object({ text: { type: 'string' } }) };
  const after = contracts(
    object({ urn: { type: 'string' }, notes, by: { type: 'string' } }, ['urn', 'notes']),
  );
  expect(brokenContracts(BEFORE, after)).toEqual([]);
});

test('an event that is gone, a property that is gone, changed or newly demanded are each named', () => {
  expect(brokenContracts(BEFORE, '{}')).toEqual(['support.visit.paid.v1 is gone']);
  const after = contracts(
    object({ urn: { type: 'integer' }, notes: { type: 'array', items: object({}) }, by: { type: 'string' } }),
  );
  expect(brokenContracts(BEFORE, after)).toEqual([
    'support.visit.paid.v1: data.urn was {"type":"string"} and is {"type":"integer"}',
    'support.visit.paid.v1: data.notes[].text is gone',
    'support.visit.paid.v1: data.by must be there now; make it optional',
  ]);
});
