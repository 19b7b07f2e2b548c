package import ExampleLanguage

/// A file that was read, and what the disk said of it then.
package struct KnownFile: Sendable {
  let stamp: FileStamp
  let file: SourceFile
}

/// One chapter's file as it was read.
package struct SourceFile: Sendable {
  /// Where it stands in `content/`: `guide/02-tasks.md`.
  package let path: String
  /// Where ``FileStore`` finds it.
  package let storePath: String
  /// Its bytes; the text's name is the path that diagnostics show.
  package let text: SourceText

  package init(path: String, storePath: String, text: SourceText) {
    self.path = path
    self.storePath = storePath
    self.text = text
  }
}
