import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

export interface SecurityOptions {
  /** Origin the client sees us under. */
  origin: string;
  dev: boolean;
  /** Of Grafana, whose panels the Stats window shows; null where there is none. */
  grafanaUrl: string | null;
}

/**
 * Headers of every answer, whoever makes it. The policy also goes into the request: that is where Next finds
 * the nonce for its own scripts (pages are rendered per request for that reason, see `app/layout.tsx`).
 */
export function secureHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  options: SecurityOptions,
): void {
  const policy = contentSecurityPolicy(randomBytes(16).toString("base64"), options);
  request.headers["content-security-policy"] = policy;
  delete request.headers["content-security-policy-report-only"];
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("X-Frame-Options", "DENY");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  if (options.origin.startsWith("https:"))
    response.setHeader("Strict-Transport-Security", "max-age=31536000");
}

/**
 * Scripts only with this answer's nonce (and what they load themselves), workers from us or from a blob, frames
 * from us and from Grafana where there is one, nothing else from elsewhere. `style` attributes stay allowed: windows are placed by them on the server.
 */
export function contentSecurityPolicy(nonce: string, { origin, dev, grafanaUrl }: SecurityOptions): string {
  const socket = origin.replace(/^http/, "ws");
  const directives = [
    "default-src 'self'",
    // Development reloads modules by eval.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // 'self' covers sockets in current browsers; older ones want them by name.
    `connect-src 'self' ${socket}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-src 'self'${grafanaUrl === null ? "" : ` ${new URL(grafanaUrl).origin}`}`,
    "frame-ancestors 'none'",
  ];
  return directives.join("; ");
}

/** The nonce that scripts need under this policy; empty when it names none. */
export function nonceOf(policy: string): string {
  return /'nonce-([\w+/=]+)'/.exec(policy)?.[1] ?? "";
}
