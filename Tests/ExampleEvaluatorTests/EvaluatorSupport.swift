import ExampleEvaluator
import ExampleLanguage
import Foundation
import Synchronization

/// The language without any model.
let standardLibrary = Library(types: Nominal.language, groups: StandardLibrary.groups)

func makeSession(_ limits: ExampleLimits = ExampleLimits()) -> Session {
  Session(library: standardLibrary, limits: limits)
}

/// Runs one example in a session of its own.
func run(_ text: String, _ limits: ExampleLimits = ExampleLimits()) -> Session.Outcome {
  var session = makeSession(limits)
  return session.run(SourceText(name: "example.swift", text))
}

/// What is said about an example: `line:column-column code: message`, and each note on a line.
func findings(_ diagnostics: [Diagnostic], in text: String) -> [String] {
  let source = SourceText(name: "example.swift", text)
  return diagnostics.flatMap { diagnostic -> [String] in
    let range = diagnostic.location?.range ?? SourceRange(0, 0)
    let (start, end) = (source.position(of: range.lower), source.position(of: range.upper))
    let last = "\(end.line == start.line ? "" : "\(end.line):")\(end.column)"
    return ["\(start)-\(last) \(diagnostic.code): \(diagnostic.message)"]
      + diagnostic.notes.map { "note: \($0.message)" }
  }
}

/// Runs a body on a thread whose stack has a known size.
func onThread<T: Sendable>(stackKiB: Int, _ body: @escaping @Sendable () -> T) -> T {
  let slot = Slot<T>()
  let done = DispatchSemaphore(value: 0)
  let thread = Thread {
    let value = body()
    slot.value.withLock { $0 = value }
    done.signal()
  }
  thread.stackSize = stackKiB << 10
  thread.start()
  done.wait()
  return slot.value.withLock { $0! }
}

private final class Slot<T: Sendable>: Sendable {
  let value = Mutex<T?>(nil)
}
