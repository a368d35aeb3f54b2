import { expect, it } from 'vitest';
import { personName, type Person } from './person-name';

it.each<[Person, string]>([
  [{ firstname: 'Min', lastname: 'Li' }, 'Min Li'],
  [{ firstname: '敏', lastname: '李' }, '李敏'],
  [{ firstname: '敏', lastname: 'Li' }, '敏 Li'],
  [{ firstname: '李敏', lastname: null }, '李敏'],
  [{ firstname: ' Min ', lastname: '' }, 'Min'],
  [{}, ''],
])('%o is called “%s”', (person, name) => {
  expect(personName(person)).toBe(name);
});
