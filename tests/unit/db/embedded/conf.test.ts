import { expect, test } from 'vitest';
import { neo4jConf } from '../../../../api/db/embedded/conf.ts';

function settings(home: string): Map<string, string> {
  const lines = neo4jConf(home, 20_123).trimEnd().split('\n');
  return new Map(
    lines.map((line): [string, string] => {
      const at = line.indexOf('=');
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

test('listens on loopback alone, with a password, without web server or reports', () => {
  const conf = settings('/home/a person/maps');
  expect(conf.get('server.bolt.listen_address')).toBe('127.0.0.1:20123');
  expect(conf.get('server.bolt.advertised_address')).toBe('127.0.0.1:20123');
  expect(conf.get('dbms.security.auth_enabled')).toBe('true');
  expect(conf.get('server.http.enabled')).toBe('false');
  expect(conf.get('server.https.enabled')).toBe('false');
  expect(conf.get('dbms.usage_report.enabled')).toBe('false');
});

test('keeps everything below the home, spaces included', () => {
  expect(settings('/home/a person/maps').get('server.directories.data')).toBe(
    '/home/a person/maps/data',
  );
});

test('names each key once, since Neo4j refuses a repeated one', () => {
  const keys = neo4jConf('/x', 20_123)
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf('=')));
  expect(keys.length).toBeGreaterThan(15);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a backslash in the path survives the rules of properties files', () => {
  expect(settings('/odd\\name').get('server.directories.logs')).toBe('/odd\\\\name/logs');
});
