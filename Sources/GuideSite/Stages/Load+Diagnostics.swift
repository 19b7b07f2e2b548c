import ExampleLanguage

extension SiteError {
  static func noGuide(_ folder: String, _ store: FileStore) throws(SiteError) -> SiteError {
    guard try store.entry(folder) != nil else {
      return SiteError(
        .configuration, "there is no folder '\(folder)'",
        note: "run 'guidegen init \(folder)' to begin a guide there")
    }
    if try store.exists(joinPath(folder, "guide.yaml")) {
      return SiteError(
        .configuration, "there is no 'guide.yml' in '\(folder)', but a 'guide.yaml'",
        note: "rename it to 'guide.yml'")
    }
    return SiteError(
      .configuration, "there is no 'guide.yml' in '\(folder)'",
      note: "name the folder of a guide, or run 'guidegen init' to begin one")
  }

  static func noContent(_ folder: String, isLink: Bool) -> SiteError {
    if isLink {
      return SiteError(
        .configuration, "'content' in '\(folder)' is a symbolic link; such links are not followed",
        note: "put the folder itself there")
    }
    return SiteError(
      .configuration, "there is no folder 'content' in '\(folder)'",
      note: "chapters stand there, as Markdown files")
  }
}

extension Diagnostic {
  var isError: Bool { severity == .error }

  private static func file(
    _ code: String, _ path: String, _ message: String, _ note: String
  ) -> Diagnostic {
    Diagnostic(
      code: code, message: message,
      at: SourceLocation(file: path, range: SourceRange(0, 0)), notes: [Note(note)])
  }

  static func fileTooLarge(_ path: String, _ size: Int64, limit: Int64) -> Diagnostic {
    file(
      "file.size", path, "this file has \(size) bytes; the limit is \(limit)",
      "split it, or raise 'max_chapter_mb' in guide.yml")
  }

  static func fileSpecial(_ path: String) -> Diagnostic {
    file("file.kind", path, "this is no file, folder or link", "move it out of the guide")
  }

  static func linkBroken(_ path: String) -> Diagnostic {
    file(
      "file.link.broken", path, "this symbolic link leads nowhere, or round in a circle",
      "remove it, or let it lead to a file of the guide")
  }

  static func linkOutside(_ path: String, _ target: String) -> Diagnostic {
    file(
      "file.link.outside", path, "this symbolic link leads out of the guide, to '\(target)'",
      "copy the file into the guide")
  }

  static func linkToFolder(_ path: String) -> Diagnostic {
    file(
      "file.link.folder", path, "this symbolic link leads to a folder; such links are not followed",
      "put the folder itself here")
  }
}
