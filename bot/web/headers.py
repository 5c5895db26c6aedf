"""Security headers: what a browser may do with Makker's pages and files."""

_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}

FILE_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""For any answer: never kept, never guessed at, never read by other sites."""

PAGE_HEADERS = {
    **FILE_HEADERS,
    "Content-Security-Policy": "; ".join(f"{name} {rule}" for name, rule in _POLICY.items()),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
"""For pages: nothing from other hosts, no inline script or style, in no frame."""
