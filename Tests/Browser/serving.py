"""A server of a built site that sends what a strict host sends, and compresses as hosts do."""

import functools
import gzip
import http.server
import threading

# As docs/DEPLOY.md writes it out; `'wasm-unsafe-eval'` is what the search engine needs.
POLICY = (
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
STRICT_POLICY = "default-src 'self'"

COMPRESSED = (".html", ".css", ".js", ".svg", ".xml", ".txt", ".md", ".json")


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files with the policy; an address that is none gives 404.html."""

    protocol_version = "HTTP/1.1"
    extensions_map = http.server.SimpleHTTPRequestHandler.extensions_map | {
        ".js": "text/javascript",
        ".md": "text/markdown; charset=utf-8",
        ".pagefind": "application/octet-stream",
    }

    def __init__(self, *arguments, policy, prefix, **options):
        self.policy = policy
        self.prefix = prefix
        super().__init__(*arguments, **options)

    def log_message(self, *_):
        pass

    def do_GET(self):
        status = 200
        try:
            if not self.path.startswith(self.prefix):
                raise FileNotFoundError(self.path)
            path = self.translate_path("/" + self.path.removeprefix(self.prefix))
            if path.endswith("/"):
                path += "index.html"
            with open(path, "rb") as file:
                body = file.read()
        except OSError:
            status = 404
            path = self.translate_path("/404.html")
            with open(path, "rb") as file:
                body = file.read()
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Security-Policy", self.policy)
        self.send_header("X-Content-Type-Options", "nosniff")
        if path.endswith(COMPRESSED):
            body = gzip.compress(body, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except BrokenPipeError:
            pass  # The reader went on to another page.


def serve(site, prefix="/", policy=STRICT_POLICY):
    """A server of the site below a path, on a free port of this machine, and its address."""
    handler = functools.partial(Handler, directory=str(site), policy=policy, prefix=prefix)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_address[1]}{prefix}"
