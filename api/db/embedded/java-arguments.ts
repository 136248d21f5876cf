import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Which class archive the server reads, or writes at its end; none is slower but works. */
export type ClassArchive =
  | { readonly is: 'none' }
  | { readonly is: 'read'; readonly file: string }
  | { readonly is: 'written-at-exit'; readonly file: string };

/** Neo4j 5.x starts here; from 2025 on the class is called Neo4jCommunity. */
const mainClass = 'org.neo4j.server.CommunityEntryPoint';

const jvmFlags = [
  '-Xms128m',
  '-Xmx512m',
  '-XX:+UseG1GC',
  // Better a dead server, which is restarted, than one that is half alive.
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:-OmitStackTraceInFastThrow',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  '-Djava.awt.headless=true',
];

/** Every argument of the Java command, in order. */
export function javaArguments(options: {
  readonly jars: readonly string[];
  readonly home: string;
  readonly conf: string;
  readonly archive: ClassArchive;
}): string[] {
  return [
    ...jvmFlags,
    ...archiveFlags(options.archive),
    '-cp',
    options.jars.join(delimiter),
    mainClass,
    `--home-dir=${options.home}`,
    `--config-dir=${options.conf}`,
    '--console-mode',
  ];
}

/** With -Xshare:auto a missing or unfit archive is passed over in silence. */
function archiveFlags(archive: ClassArchive): string[] {
  if (archive.is === 'none') return [];
  return archive.is === 'read'
    ? [
        '-Xshare:auto',
        `-XX:SharedArchiveFile=${archive.file}`,
        '-Xlog:cds=off',
        '-Xlog:cds+dynamic=off',
      ]
    : [`-XX:ArchiveClassesAtExit=${archive.file}`];
}

/**
 * The same as text for a Java `@file`: no shell and no limit on the length of a command line.
 * One argument per line, in quotes, where a backslash and a quote must be escaped.
 */
export function argumentFileText(javaArgs: readonly string[]): string {
  return javaArgs
    .map((arg) => `"${arg.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`)
    .join('\n')
    .concat('\n');
}

/** The jars in one fixed order: an archive is only read with the class path it was made with. */
export function jarsIn(libFolder: string): string[] {
  return readdirSync(libFolder)
    .filter((name) => name.endsWith('.jar'))
    .sort()
    .map((name) => join(libFolder, name));
}
