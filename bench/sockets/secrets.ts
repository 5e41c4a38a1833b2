/** Secrets of a server that lives for one benchmark. */
export const SECRETS = {
  SHARED_SECRET: "plugin-secret-of-the-bench",
  SECRET_KEY: "key-of-the-bench-0123456789abcdef0",
  SERVICE_TOKEN: "service-token-of-the-bench",
} as const;
