import Foundation

/// What became of a program that was run.
struct FinishedProgram {
  let status: Int32
  let output: [UInt8]
  /// What it said last about what is wrong.
  let lastWords: String
}

extension Disk {
  /// The first program of a name on the `PATH`; nil where there is none.
  static func program(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let places = path.split(separator: ":").map { joinPath(String($0), name) }
    return places.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program to its end; nil when it cannot be started.
  static func run(_ program: String, _ arguments: [String]) -> FinishedProgram? {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    // Both in one pipe: of two, one could fill while the other is read.
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    do { try process.run() } catch { return nil }
    let words = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let last = String(decoding: words, as: UTF8.self).split(separator: "\n").last ?? ""
    return FinishedProgram(
      status: process.terminationStatus, output: Array(words), lastWords: String(last))
  }
}
