const fixed = [
  "default-src 'none'",
  // React's style attribute needs it.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

/** The policy of one page: scripts with its nonce and what they load, nothing from elsewhere. */
export function contentSecurityPolicy(nonce: string): string {
  return [`script-src 'nonce-${nonce}' 'strict-dynamic'`, ...fixed].join("; ");
}
