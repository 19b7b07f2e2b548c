import AWSModel
import ExampleLanguage
import ExampleRuntime

// The smallest page there can be: a program in, what it prints out, both as UTF-8 bytes.
//
// The caller reserves input, writes the program there, runs it, and reads the output before the next
// call. The buffers are the only state; a module belongs to one caller, and there are no threads, so
// nothing can reach them at the same time.

nonisolated(unsafe) private var inputBuffer = UnsafeMutableBufferPointer<UInt8>(
  start: nil, count: 0)
nonisolated(unsafe) private var outputBuffer = UnsafeMutableBufferPointer<UInt8>(
  start: nil, count: 0)

/// Makes room for a program of so many bytes, and says where.
@_expose(wasm, "reserveInput")
public func reserveInput(_ count: Int32) -> UnsafeMutablePointer<UInt8>? {
  replace(&inputBuffer, count: Int(count))
  return inputBuffer.baseAddress
}

/// Runs the program in a session of its own, and gives the length of its output.
@_expose(wasm, "run")
public func run() -> Int32 {
  let source = SourceText(name: "example.swift", bytes: Array(inputBuffer))
  let text = Array(output(of: source).utf8)
  replace(&outputBuffer, count: text.count)
  _ = outputBuffer.initialize(from: text)
  return Int32(text.count)
}

/// Where the output of the last run stands.
@_expose(wasm, "output")
public func output() -> UnsafeMutablePointer<UInt8>? { outputBuffer.baseAddress }

/// Printed lines, then a line for each diagnostic.
private func output(of source: SourceText) -> String {
  var lines: [String]
  do throws(ModelError) {
    var session = ExampleSession(world: try ExampleWorld(region: "us-east-1"))
    let result = session.run(source)
    lines = result.lines + result.diagnostics.map { "\($0.code): \($0.message)" }
  } catch {
    lines = ["\(error.code): \(error.message)"]
  }
  lines.append("")
  return lines.joined(separator: "\n")
}

private func replace(_ buffer: inout UnsafeMutableBufferPointer<UInt8>, count: Int) {
  buffer.deallocate()
  buffer = .allocate(capacity: count)
  buffer.initialize(repeating: 0)
}
