import CCMarkGFM
import Synchronization

/// cmark-gfm changes global tables while it parses with extensions, so only one parse runs at a time.
private let parsing = Mutex(())

/// Parses Markdown and hands out cmark's tree, which is valid within `body` only.
///
/// Parsing holds a lock; reading the tree does not. For this module, and for tests that compare with
/// cmark's own HTML.
package func withParsedTree(
  _ bytes: UnsafeBufferPointer<UInt8>, _ options: MarkdownOptions,
  _ body: (OpaquePointer) -> Void
) {
  // Nobody else has the tree, so its address may leave the lock.
  let address = parsing.withLock { _ in UInt(bitPattern: parse(bytes, options)) }
  guard let root = OpaquePointer(bitPattern: address) else { return }
  body(root)
  cmark_node_free(root)
}

private func parse(
  _ bytes: UnsafeBufferPointer<UInt8>, _ options: MarkdownOptions
) -> OpaquePointer? {
  cmark_gfm_core_extensions_ensure_registered()
  let smart = options.smartPunctuation ? CMARK_OPT_SMART : 0
  guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | smart) else { return nil }
  defer { cmark_parser_free(parser) }
  let extensions = ["table", "strikethrough", "tasklist"] + (options.autolinks ? ["autolink"] : [])
  for name in extensions {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
  }
  bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
  return cmark_parser_finish(parser)
}
