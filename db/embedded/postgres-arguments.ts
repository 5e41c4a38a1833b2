/**
 * Arguments for `initdb`. The built-in locale provider makes ordering and case rules the same on every
 * operating system and keeps indexes valid when the system's C library changes.
 */
export function initdbArguments(dataDir: string, passwordFile: string): string[] {
  return [
    `--pgdata=${dataDir}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ];
}

/**
 * Arguments for `postgres`: loopback only and no unix socket, so that nothing depends on a folder both
 * users can write. `settings` are further `-c name=value` pairs and win over these.
 */
export function postgresArguments(
  dataDir: string,
  port: number,
  settings: Record<string, string> = {},
): string[] {
  const all: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    ...settings,
  };
  return ["-D", dataDir, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}
