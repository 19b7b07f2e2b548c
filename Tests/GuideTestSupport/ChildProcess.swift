import Dispatch
package import Foundation

/// What a child process left when it ended.
package struct Finished: Sendable {
  /// The exit status, or minus the number of the signal that ended it.
  package let status: Int32
  package let output: String
  package let errors: String
}

/// Why a child process could not be run to its end.
package enum ChildProcessError: Error, CustomStringConvertible {
  case notBuilt(String)
  case tookTooLong(seconds: Double, command: String)

  package var description: String {
    switch self {
    case .notBuilt(let name): "'\(name)' is not beside the tests: build the whole package first"
    case .tookTooLong(let seconds, let command): "'\(command)' did not end within \(seconds) s"
    }
  }
}

/// Runs the `guidegen` that was built together with these tests.
package func runGuidegen(
  _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:],
  input: String = "", limitSeconds: Double = 60
) throws -> Finished {
  try runProcess(
    builtExecutable("guidegen"), arguments, in: folder, environment: environment, input: input,
    limitSeconds: limitSeconds)
}

/// Runs a program to its end and gives what it wrote.
///
/// The environment is ours, without what changes a program's output (`NO_COLOR`, `CI`), plus the
/// variables given. Output goes through files: a full pipe cannot block the child.
package func runProcess(
  _ executable: URL, _ arguments: [String], in folder: URL? = nil,
  environment: [String: String] = [:], input: String = "", limitSeconds: Double = 60
) throws -> Finished {
  try withTemporaryFolder { scratch in
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = childEnvironment(adding: environment)
    let inputFile = scratch.appending(path: "input")
    try Data(input.utf8).write(to: inputFile)
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    let outputFile = scratch.appending(path: "output")
    process.standardOutput = try emptyFile(outputFile)
    let errorsFile = scratch.appending(path: "errors")
    process.standardError = try emptyFile(errorsFile)

    let status = try finish(process, limitSeconds: limitSeconds)
    return Finished(
      status: status, output: try decode(outputFile), errors: try decode(errorsFile))
  }
}

/// A program that the build put beside the test bundle.
package func builtExecutable(_ name: String) throws -> URL {
  let bundles = [Bundle.main] + Bundle.allBundles.filter { $0.bundleURL.pathExtension == "xctest" }
  let folders = bundles.flatMap { bundle in
    [bundle.bundleURL, bundle.bundleURL.deletingLastPathComponent()]
  }
  let candidates = folders.map { $0.appending(path: name) }
  let found = candidates.first { candidate in
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder)
      && !isFolder.boolValue
  }
  guard let found else { throw ChildProcessError.notBuilt(name) }
  return found
}

/// Starts the process and waits, but not for ever.
private func finish(_ process: Process, limitSeconds: Double) throws -> Int32 {
  let ended = DispatchSemaphore(value: 0)
  process.terminationHandler = { _ in ended.signal() }
  try process.run()
  if ended.wait(timeout: .now() + limitSeconds) == .timedOut {
    kill(process.processIdentifier, SIGKILL)
    ended.wait()
    let command = ([process.executableURL?.lastPathComponent ?? ""] + (process.arguments ?? []))
      .joined(separator: " ")
    throw ChildProcessError.tookTooLong(seconds: limitSeconds, command: command)
  }
  let status = process.terminationStatus
  return process.terminationReason == .uncaughtSignal ? -status : status
}

private func childEnvironment(adding additions: [String: String]) -> [String: String] {
  var environment = ProcessInfo.processInfo.environment
  for name in ["NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "CI"] { environment[name] = nil }
  return environment.merging(additions) { $1 }
}

private func emptyFile(_ file: URL) throws -> FileHandle {
  try Data().write(to: file)
  return try FileHandle(forWritingTo: file)
}

private func decode(_ file: URL) throws -> String {
  String(decoding: try Data(contentsOf: file), as: UTF8.self)
}
