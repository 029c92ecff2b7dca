import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../../../${name}`, import.meta.url), 'utf8');
const firebase = JSON.parse(read('firebase.json')) as { firestore: { rules: string; indexes: string } };

test('the rules let no client read or write anything', () => {
  const rules = read(firebase.firestore.rules);
  expect(rules).toContain('match /{document=**}');
  expect(rules.match(/allow [^;]*;/g)).toEqual(['allow read, write: if false;']);
});

test('the query for deliveries has its index', () => {
  const { indexes } = JSON.parse(read(firebase.firestore.indexes)) as {
    indexes: Array<{ collectionGroup: string; fields: Array<{ fieldPath: string }> }>;
  };
  const ofDeliveries = indexes.filter(({ collectionGroup }) => collectionGroup === 'deliveries');
  expect(ofDeliveries.map(({ fields }) => fields.map(({ fieldPath }) => fieldPath))).toEqual([
    ['kind', 'period'],
  ]);
});
