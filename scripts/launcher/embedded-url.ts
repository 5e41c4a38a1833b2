/** Role and database of the embedded server that all processes use. */
export const ownerRole = "overlord";
export const databaseName = "overlord";

/** The address of something in the embedded server. */
export function urlOf(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
