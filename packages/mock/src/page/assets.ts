import { assets } from "../generated/page.ts";

/** Nothing from elsewhere, and nothing that was written into the page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The page or a part of it; undefined for other requests. */
export function pageAsset({ method, url }: Request): Response | undefined {
  const { pathname } = new URL(url);
  const asset = Object.hasOwn(assets, pathname) ? assets[pathname] : undefined;
  if (!asset || (method !== "GET" && method !== "HEAD")) return undefined;
  const headers = {
    "content-type": asset.type,
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-cache",
  };
  return new Response(method === "HEAD" ? null : asset.text, { headers });
}
