import { join } from 'node:path';

/**
 * The text of neo4j.conf for a small server of our own. Neo4j refuses an unknown or repeated key,
 * and ignores heap settings here: those are on the command line (see java-arguments.ts).
 */
export function neo4jConf(home: string, boltPort: number): string {
  const settings: Record<string, string> = {
    'server.directories.data': join(home, 'data'),
    'server.directories.logs': join(home, 'logs'),
    'server.directories.run': join(home, 'run'),
    'server.directories.plugins': join(home, 'plugins'),
    'server.directories.import': join(home, 'import'),

    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    // On even on loopback: any local user reaches the port, and Bolt also speaks WebSocket, so a
    // web page in the person's browser could otherwise talk to the database.
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',

    // The defaults take half of the machine's memory and 512 MiB of disk for an empty graph.
    'server.memory.pagecache.size': '64m',
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': '1 days 64M',
    'db.transaction.timeout': '30s',
    'db.memory.transaction.max': '256m',

    // Without it a stop takes ten seconds, all of it waiting for silence on the network. An
    // internal key, so it is set for our own child only and checked by a test at each new version.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
  return (
    Object.entries(settings)
      .map(([key, value]) => `${key}=${escapeValue(value)}`)
      .join('\n') + '\n'
  );
}

/** Values follow the rules of Java's properties files, where a backslash starts an escape. */
function escapeValue(value: string): string {
  return value.replaceAll('\\', '\\\\');
}
