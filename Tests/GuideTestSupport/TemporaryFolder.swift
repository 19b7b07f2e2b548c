package import Foundation

/// Gives the body a fresh, empty folder, and removes it afterwards.
package func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = try makeTemporaryFolder()
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

/// The same for a body that awaits; a name of its own keeps trailing closures unambiguous.
package func withTemporaryFolderAwaiting<Result>(_ body: (URL) async throws -> Result) async throws
  -> Result
{
  let folder = try makeTemporaryFolder()
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder)
}

/// Writes text files, named by their path below the folder, with the folders they need.
package func write(_ files: [String: String], to folder: URL) throws {
  for (path, text) in files { try write(Array(text.utf8), to: path, in: folder) }
}

/// Writes one file of any bytes, with the folders it needs.
package func write(_ bytes: [UInt8], to path: String, in folder: URL) throws {
  let file = folder.appending(path: path)
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(bytes).write(to: file)
}

/// Symbolic links are resolved, so that paths printed by a child process compare equal.
private func makeTemporaryFolder() throws -> URL {
  let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    .appending(path: "guidegen-test-\(UUID().uuidString)", directoryHint: .isDirectory)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder
}
