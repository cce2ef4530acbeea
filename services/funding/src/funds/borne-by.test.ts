import { borneByAuthorities } from './borne-by';

test('an authority bears what it gave, beside schools and other authorities', () => {
  const given = [
    { body: 'local-authority:985', pence: 200 },
    { body: 'school:995001', pence: 100 },
    { body: 'local-authority:986', pence: 0 },
  ];
  expect(borneByAuthorities({ given }, 100)).toEqual([{ code: '985', pence: 67 }]);
  expect(borneByAuthorities({ given: [] }, 100)).toEqual([]);
});
