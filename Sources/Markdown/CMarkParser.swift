import CCMarkGFM
import CMarkArena
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
  cmark_arena_begin()
  defer { cmark_arena_end() }
  // Nobody else has the tree, so its address may leave the lock.
  let address = parsing.withLock { _ in UInt(bitPattern: parse(bytes, options)) }
  if let root = OpaquePointer(bitPattern: address) { body(root) }
}

/// The tree, whose memory goes with the arena, as does the parser's.
private func parse(
  _ bytes: UnsafeBufferPointer<UInt8>, _ options: MarkdownOptions
) -> OpaquePointer? {
  cmark_gfm_core_extensions_ensure_registered()
  let smart = options.smartPunctuation ? CMARK_OPT_SMART : 0
  guard let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES | smart, cmark_arena_memory())
  else { return nil }
  let extensions = ["table", "strikethrough", "tasklist"] + (options.autolinks ? ["autolink"] : [])
  for name in extensions {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
  }
  bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
  return cmark_parser_finish(parser)
}
