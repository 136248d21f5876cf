import { expect, test } from 'vitest';
import { isLoopback, readConfig } from '../../../api/config.ts';

test('the defaults need only the jars of Neo4j', () => {
  const config = readConfig({ NEO4J_LIB: '/lib', PROJECT_ROOT: '/p' });
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 4321,
    dataDir: '/p/.data',
    mode: 'production',
    introspection: true,
    neo4j: { is: 'own', libFolder: '/lib' },
  });
});

test('a Neo4j elsewhere needs its password and no jars', () => {
  const elsewhere = { NEO4J_URI: 'neo4j+s://x.example', NEO4J_PASSWORD: 'p' };
  expect(readConfig(elsewhere).neo4j).toEqual({
    is: 'elsewhere',
    uri: 'neo4j+s://x.example',
    user: 'neo4j',
    password: 'p',
    database: 'neo4j',
  });
  expect(() => readConfig({ NEO4J_URI: 'bolt://x' })).toThrow(/NEO4J_PASSWORD is needed/);
});

test('all faults are told at once', () => {
  const wrong = { PORT: '99999', NODE_ENV: 'prod', NEO4J_URI: 'http://x', INTROSPECTION: 'maybe' };
  expect(() => readConfig(wrong)).toThrow(/PORT[^]*NODE_ENV[^]*INTROSPECTION[^]*NEO4J_URI/);
});

test('only this machine is loopback', () => {
  expect(['127.0.0.1', 'localhost', '::1'].every(isLoopback)).toBe(true);
  expect(['0.0.0.0', '192.168.1.2', '::'].some(isLoopback)).toBe(false);
});
