import { auditSubjects, isNamed } from './audit-subjects';

test('subjects are the ids that are told, schools by their kind, each once, and nothing that people wrote', () => {
  const input = {
    ...{ idempotencyKey: 'a key', urn: '100001', urns: ['100002', '100001'], planId: 'p1', account: 'words' },
    ...{ owner: 'local-authority:990', staffId: 'ST-1', visitIds: ['v1', 'v2'], version: 3, id: null },
  };
  expect(auditSubjects(input, { id: 'new', urn: '100001', text: 'words' }, null, 'words')).toEqual([
    ...['school:100001', 'school:100002', 'planId:p1', 'local-authority:990', 'visitId:v1', 'visitId:v2'],
    'id:new',
  ]);
  expect(auditSubjects({ ids: Array.from({ length: 500 }, (_, i) => String(i)) })).toHaveLength(50);
});

test('what is for named readers is known by its confidentiality', () => {
  expect(isNamed(undefined, null, { confidentiality: 'OFFICERS' })).toBe(false);
  expect(isNamed({}, { confidentiality: 'NAMED' })).toBe(true);
});
