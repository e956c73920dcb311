import { expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';

test('without any variable the defaults hold', () => {
  expect(readConfig({}, '/srv/weerklank')).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    databaseFile: '/srv/weerklank/data/weerklank.db',
    allowedOrigins: [],
    secret: null,
    trustProxy: false,
  });
});

test('a variable that is empty counts as absent', () => {
  expect(readConfig({ PORT: '', ALLOWED_ORIGINS: '' }, '/srv').port).toBe(3000);
});

test('origins are read as a list and written as browsers write them', () => {
  const { allowedOrigins } = readConfig(
    { ALLOWED_ORIGINS: 'https://Oefenen.School.nl/, http://localhost:5173' },
    '/srv',
  );
  expect(allowedOrigins).toEqual(['https://oefenen.school.nl', 'http://localhost:5173']);
});

test.each([
  ['PORT', '70000', /PORT: .*65535.*came "70000"/],
  ['PORT', 'http', /PORT: .*came "http"/],
  ['DATABASE_URL', 'postgres://localhost/x', /DATABASE_URL: .*sqlite:PATH.*came "postgres/],
  ['LOG_LEVEL', 'loud', /LOG_LEVEL: .*"info".*came "loud"/],
  ['TRUST_PROXY', 'yes', /TRUST_PROXY: .*came "yes"/],
  ['ALLOWED_ORIGINS', 'school.nl', /ALLOWED_ORIGINS: /],
])('a bad %s is named with what was expected and what came', (name, value, message) => {
  expect(() => readConfig({ [name]: value }, '/srv')).toThrow(message);
});

test('a bad secret is named and never repeated', () => {
  expect(() => readConfig({ SESSION_SECRET: 'geheim' }, '/srv')).toThrow(/SESSION_SECRET/);
  expect(() => readConfig({ SESSION_SECRET: 'geheim' }, '/srv')).not.toThrow(/geheim/);
});
