import Dispatch
import Foundation

/// Runs other programs.
enum Child {
  struct Finished {
    /// The exit status, or minus the number of the signal that ended it.
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs a program to its end. Output goes through files: a full pipe cannot block it.
  static func run(
    _ program: URL, _ arguments: [String], in folder: URL, limitSeconds: Double
  ) throws(CompilerFailure) -> Finished {
    let scratch = folder.appending(path: "run-\(UUID().uuidString)")
    let (output, errors) = (scratch.path + ".out", scratch.path + ".err")
    defer { for file in [output, errors] { try? FileManager.default.removeItem(atPath: file) } }
    do {
      let process = Process()
      process.executableURL = program
      process.arguments = arguments
      process.currentDirectoryURL = folder
      // A trap of an example is an answer; a picture of the stack takes seconds to draw.
      process.environment = ProcessInfo.processInfo.environment
        .merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try open(output)
      process.standardError = try open(errors)
      let ended = DispatchSemaphore(value: 0)
      process.terminationHandler = { _ in ended.signal() }
      try process.run()
      if ended.wait(timeout: .now() + limitSeconds) == .timedOut {
        kill(process.processIdentifier, SIGKILL)
        ended.wait()
      }
      let status = process.terminationStatus
      return Finished(
        status: process.terminationReason == .uncaughtSignal ? -status : status,
        output: try read(output), errors: try read(errors))
    } catch {
      throw CompilerFailure("'\(program.lastPathComponent)' cannot be run", note: "\(error)")
    }
  }

  private static func open(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(filePath: path))
    return try FileHandle(forWritingTo: URL(filePath: path))
  }

  private static func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }
}
