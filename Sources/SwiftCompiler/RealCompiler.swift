import ExampleLanguage
import Foundation

/// The Swift compiler of this machine with the library of examples, from start to end.
package enum RealCompiler {
  /// What became of every step of every session.
  ///
  /// - Throws: when there is no compiler, or no source of the library that examples import.
  package static func ask(
    _ sessions: [CompiledSession], prelude: String
  ) throws(CompilerFailure) -> [[CompiledSession.Outcome]] {
    guard let compiler = Toolchain.compilerOnPath else {
      throw CompilerFailure(
        "there is no Swift compiler on the path", note: "install Swift, see swift.org/install")
    }
    let sources = try LibrarySources.find()
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "guidegen-swiftc-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch { throw CompilerFailure("'\(folder.path)' cannot be made", note: "\(error)") }
    defer { try? FileManager.default.removeItem(at: folder) }
    let toolchain = try Toolchain(compiler: compiler, compiling: sources, into: folder)
    return try Batch.run(sessions, prelude: prelude, by: toolchain, in: folder)
  }
}
