/**
 * Sent with every answer, files included; the page's own policy comes on top
 * (contentSecurityPolicy.ts). The referrer stays within the site: without any, a browser would send
 * `Origin: null` with the site's own forms. HSTS only where the world comes by https.
 */
export function securityHeaders(publicUrl?: URL): Readonly<Record<string, string>> {
  return {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(publicUrl?.protocol === "https:" && {
      "Strict-Transport-Security": "max-age=31536000",
    }),
  };
}
