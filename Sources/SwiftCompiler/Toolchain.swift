package import Foundation

/// The Swift compiler of this machine, and the modules that examples import.
package struct Toolchain: Sendable {
  package let compiler: URL
  /// A folder with the modules; nil when examples import none.
  package let modules: URL?

  /// The `swiftc` on the path.
  package static var compilerOnPath: URL? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { URL(filePath: String($0)).appending(path: "swiftc") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// A compiler without any modules.
  package init(compiler: URL) {
    self.compiler = compiler
    modules = nil
  }

  /// A compiler and the modules `Figures` and `AWSModel`, which are compiled from their sources into a folder.
  package init(
    compiler: URL, compiling sources: LibrarySources, into folder: URL
  ) throws(CompilerFailure) {
    self.compiler = compiler
    modules = folder
    for module in LibrarySources.modules {
      let arguments =
        [
          "-parse-as-library", "-wmo", "-Onone", "-static", "-emit-library", "-emit-module",
          "-suppress-warnings", "-swift-version", "6", "-package-name", "guidegen",
          "-enable-upcoming-feature", "InternalImportsByDefault", "-module-name", module,
          "-I", folder.path, "-o", folder.appending(path: "lib\(module).a").path,
        ] + sources.files(of: module)
      let done = try Child.run(compiler, arguments, in: folder, limitSeconds: 600)
      guard done.status == 0 else {
        throw CompilerFailure(
          "the compiler does not take the module \(module)", note: firstLine(done.errors))
      }
    }
  }

  var moduleArguments: [String] {
    guard let modules else { return [] }
    return ["-I", modules.path, "-L", modules.path]
      + LibrarySources.modules.reversed().map { "-l\($0)" } + ["-lm"]
  }

  var imports: String {
    modules == nil ? "" : LibrarySources.modules.map { "import \($0)\n" }.joined()
  }
}

/// Where the sources of the library of examples are.
package struct LibrarySources: Sendable {
  static let modules = ["Figures", "AWSModel"]
  /// Names the folder that holds `Sources/AWSModel`.
  package static let variable = "GUIDEGEN_SOURCES"

  private let package: URL

  package init?(package: URL) {
    let sources = package.appending(path: "Sources/AWSModel")
    guard FileManager.default.fileExists(atPath: sources.path) else { return nil }
    self.package = package
  }

  /// Those that the environment names, else those that the running program was built from.
  package static func find() throws(CompilerFailure) -> LibrarySources {
    if let named = ProcessInfo.processInfo.environment[variable], !named.isEmpty {
      guard let sources = LibrarySources(package: URL(filePath: named)) else {
        throw CompilerFailure(
          "'\(variable)' is '\(named)', where no 'Sources/AWSModel' is",
          note: "name a checkout of guidegen")
      }
      return sources
    }
    var folder = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    while let candidate = folder, candidate.path != "/" {
      if let sources = LibrarySources(package: candidate) { return sources }
      folder = candidate.deletingLastPathComponent()
    }
    throw CompilerFailure(
      "the sources of the library AWSModel, which examples are compiled with, are not beside guidegen",
      note: "name a checkout of guidegen in the environment: '\(variable)=FOLDER'")
  }

  func files(of module: String) -> [String] {
    let folder = package.appending(path: "Sources/\(module)").resolvingSymlinksInPath()
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
      .map { $0.path }.sorted()
  }
}

func firstLine(_ text: String) -> String? {
  text.split(separator: "\n").first.map(String.init)
}
