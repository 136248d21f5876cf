import path from 'node:path';
import { z } from 'zod';

/** Everything that the environment decides, read once and checked at once. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly projectRoot: string;
  readonly dataDir: string;
  readonly mode: 'production' | 'development' | 'test';
  readonly introspection: boolean;
  /** A Neo4j that runs elsewhere, or the jars of one to run ourselves. */
  readonly neo4j:
    | {
        readonly is: 'elsewhere';
        readonly uri: string;
        readonly user: string;
        readonly password: string;
        readonly database: string;
      }
    | {
        readonly is: 'own';
        readonly libFolder: string;
        readonly classArchive: string | undefined;
      };
}

const text = z.string().trim();
const optional = text.optional().transform((value) => (value === '' ? undefined : value));

const NEO4J_SCHEMES = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/;

const environment = z.object({
  HOST: optional,
  PORT: optional.refine(
    (port) => port === undefined || (/^\d{1,5}$/.test(port) && Number(port) <= 65_535),
    'must be a whole number from 0 to 65535',
  ),
  PROJECT_ROOT: optional,
  DATA_DIR: optional,
  NODE_ENV: optional.refine(
    (mode) => mode === undefined || ['production', 'development', 'test'].includes(mode),
    'must be production, development or test',
  ),
  INTROSPECTION: optional.refine(
    (value) => value === undefined || value === 'on' || value === 'off',
    'must be on or off',
  ),
  NEO4J_URI: optional.refine(
    (uri) => uri === undefined || NEO4J_SCHEMES.test(uri),
    'must begin with bolt:// or neo4j://, or their secure forms such as neo4j+s://',
  ),
  NEO4J_USER: optional,
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: optional,
  NEO4J_LIB: optional,
  NEO4J_CLASS_ARCHIVE: optional,
});

type Environment = z.infer<typeof environment>;

/** Throws an Error that names every fault, in plain words. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = environment.safeParse(env);
  const faults = parsed.success
    ? missing(parsed.data)
    : parsed.error.issues.map(({ path: [name], message }) => `${String(name)} ${message}.`);
  if (!parsed.success || faults.length > 0) {
    throw new Error(
      ['The settings do not fit:', ...faults.map((fault) => `- ${fault}`)].join('\n'),
    );
  }
  const given = parsed.data;
  const projectRoot = path.resolve(given.PROJECT_ROOT ?? process.cwd());
  return {
    host: given.HOST ?? '127.0.0.1',
    port: Number(given.PORT ?? 4321),
    projectRoot,
    dataDir: path.resolve(given.DATA_DIR ?? path.join(projectRoot, '.data')),
    mode: (given.NODE_ENV ?? 'production') as Config['mode'],
    introspection: given.INTROSPECTION !== 'off',
    neo4j: neo4jOf(given),
  };
}

function missing(given: Environment): readonly string[] {
  if (given.NEO4J_URI !== undefined && given.NEO4J_PASSWORD === undefined) {
    return ['NEO4J_PASSWORD is needed together with NEO4J_URI.'];
  }
  if (given.NEO4J_URI === undefined && given.NEO4J_LIB === undefined) {
    return [
      'NEO4J_LIB, the folder with the jars of Neo4j, is not set. "npm start" sets it; or set NEO4J_URI to use a Neo4j that runs elsewhere.',
    ];
  }
  return [];
}

function neo4jOf(given: Environment): Config['neo4j'] {
  if (given.NEO4J_URI === undefined) {
    return {
      is: 'own',
      libFolder: given.NEO4J_LIB ?? '',
      classArchive: given.NEO4J_CLASS_ARCHIVE,
    };
  }
  return {
    is: 'elsewhere',
    uri: given.NEO4J_URI,
    user: given.NEO4J_USER ?? 'neo4j',
    password: given.NEO4J_PASSWORD ?? '',
    database: given.NEO4J_DATABASE ?? 'neo4j',
  };
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1']);

export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host);
}
