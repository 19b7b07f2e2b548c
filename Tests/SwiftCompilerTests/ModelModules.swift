import Foundation
import GuideTestSupport
import SwiftCompiler
import Testing

/// The model's modules, compiled once for all tests of a run.
enum ModelModules {
  private static let compiled = Result { () throws -> Toolchain in
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "guidegen-modules-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    atexit { ModelModules.removeFolder() }
    return try Toolchain(
      compiler: try #require(Toolchain.compilerOnPath),
      compiling: try #require(LibrarySources(package: repositoryRoot)), into: folder)
  }

  static func toolchain() throws -> Toolchain { try compiled.get() }

  private static func removeFolder() {
    guard let folder = try? compiled.get().modules else { return }
    try? FileManager.default.removeItem(at: folder)
  }
}
