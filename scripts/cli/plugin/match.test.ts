import t from 'tap';
import { differences } from './match.ts';

t.test('a pattern names what matters and nothing else', async (t) => {
  t.same(differences({ a: 1, b: { c: 'x' } }, { a: 1, b: { c: 'x', d: 2 }, e: 3 }), []);
  t.match(differences({ a: 1 }, { a: 2 }), ['value.a: 1 is expected, and 2 came']);
  t.match(differences([{ a: 1 }], []), [/1 entries are expected, and 0 came/]);
  t.equal(differences({ a: undefined }, { a: null }).length, 1);
  t.equal(differences([], 'text').length, 1);
  t.equal(differences({ a: 1 }, null).length, 1);
});

t.test('the words of patterns', async (t) => {
  t.same(differences({ $contains: 'leg' }, 'the legs'), []);
  t.equal(differences({ $contains: 'leg' }, 5).length, 1);
  t.same(differences({ $some: [{ id: 'b' }] }, [{ id: 'a' }, { id: 'b' }]), []);
  t.equal(differences({ $some: [{ id: 'c' }] }, [{ id: 'a' }]).length, 1);
  t.equal(differences({ $none: [{ id: 'a' }] }, [{ id: 'a' }]).length, 1);
  t.same(differences({ $none: [{ id: 'c' }] }, [{ id: 'a' }]), []);
  t.equal(differences({ $none: [{ id: 'c' }] }, undefined).length, 1, 'nothing at all is no list without it');
  t.same(differences({ $length: 2 }, ['a', 'b']), []);
  t.equal(differences({ $length: 2 }, undefined).length, 1);
  t.same(differences({ $near: 1, $by: 0.1 }, 1.05), []);
  t.equal(differences({ $near: 1 }, 1.05).length, 1);
  t.match(differences({ $like: 1 }, 1), [/none of \$contains/], 'a misspelt word is no match');
});
