import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The cookie that says which browser it is: a random id and its signature, nothing about the person. */
const browserCookie = 'weerklank-browser';
/** 128 bits: not to be guessed. */
const idBytes = 16;
/** 180 days in seconds, as long as practice transcripts are kept by default. */
const cookieSeconds = 180 * 24 * 60 * 60;

/** The browser's id from its signed cookie; null without one, or when the signature is not ours. */
export function readBrowser(request: FastifyRequest): string | null {
  const cookie = request.cookies[browserCookie];
  if (cookie === undefined) return null;
  const { valid, value } = request.unsignCookie(cookie);
  return valid ? value : null;
}

/** The browser's id; one without a cookie gets one with this reply. */
export function ensureBrowser(request: FastifyRequest, reply: FastifyReply): string {
  const browser = readBrowser(request) ?? randomBytes(idBytes).toString('base64url');
  // The Origin says how the browser sees us, also behind a proxy that ends TLS.
  const isHttps = request.protocol === 'https' || request.headers.origin?.startsWith('https://') === true;
  reply.setCookie(browserCookie, browser, {
    signed: true,
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps,
    path: '/',
    maxAge: cookieSeconds,
  });
  return browser;
}
