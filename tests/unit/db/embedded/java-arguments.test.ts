import { expect, test } from 'vitest';
import { argumentFileText, javaArguments } from '../../../../api/db/embedded/java-arguments.ts';
import type { ClassArchive } from '../../../../api/db/embedded/java-arguments.ts';

function args(archive: ClassArchive): string[] {
  return javaArguments({
    jars: ['/lib/a.jar', '/lib/b.jar'],
    home: '/my maps',
    conf: '/my maps/conf',
    archive,
  });
}

test('starts the Community entry point in the foreground, with a small heap', () => {
  const list = args({ is: 'none' });
  expect(list.slice(-4)).toEqual([
    'org.neo4j.server.CommunityEntryPoint',
    '--home-dir=/my maps',
    '--config-dir=/my maps/conf',
    '--console-mode',
  ]);
  expect(list).toContain('-Xmx512m');
  expect(list[list.indexOf('-cp') + 1]).toBe('/lib/a.jar:/lib/b.jar');
});

test('reads or writes a class archive only when told to', () => {
  const about = (list: string[]) => list.filter((arg) => arg.includes('Archive'));
  expect(about(args({ is: 'none' }))).toEqual([]);
  expect(about(args({ is: 'read', file: '/c.jsa' }))).toEqual(['-XX:SharedArchiveFile=/c.jsa']);
  expect(about(args({ is: 'written-at-exit', file: '/c.jsa' }))).toEqual([
    '-XX:ArchiveClassesAtExit=/c.jsa',
  ]);
});

test('the argument file quotes spaces, quotes and backslashes as Java wants', () => {
  expect(argumentFileText(['-Xmx1m', '--home-dir=/my "own" \\ maps'])).toBe(
    '"-Xmx1m"\n"--home-dir=/my \\"own\\" \\\\ maps"\n',
  );
});
