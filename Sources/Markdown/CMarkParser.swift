import CCMarkGFM
import CMarkArena
import Synchronization

/// While cmark-gfm reads inlines it changes global tables for its extensions, so only one document is
/// finished at a time. Blocks are read without them.
private let finishing = Mutex(())

private let registered: Void = cmark_gfm_core_extensions_ensure_registered()

/// Parses Markdown and hands out cmark's tree, which is valid within `body` only.
///
/// For this module, and for tests that compare with cmark's own HTML.
package func withParsedTree(
  _ bytes: UnsafeBufferPointer<UInt8>, _ options: MarkdownOptions,
  _ body: (OpaquePointer) -> Void
) {
  cmark_arena_begin()
  defer { cmark_arena_end() }
  guard let parser = newParser(options) else { return }
  bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
  // Nobody else has the tree, so its address may leave the lock.
  let address = finishing.withLock { _ in UInt(bitPattern: cmark_parser_finish(parser)) }
  if let root = OpaquePointer(bitPattern: address) { body(root) }
}

/// A parser whose memory, and that of its tree, goes with the arena.
private func newParser(_ options: MarkdownOptions) -> OpaquePointer? {
  _ = registered
  let smart = options.smartPunctuation ? CMARK_OPT_SMART : 0
  let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES | smart, cmark_arena_memory())
  guard let parser else { return nil }
  let extensions = ["table", "strikethrough", "tasklist"] + (options.autolinks ? ["autolink"] : [])
  for name in extensions {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
  }
  return parser
}
