package import ExampleLanguage

/// What a stage gives: its result, and what the author should know about it.
///
/// A stage never fails on content; whether errors end the build is up to the caller.
package struct Staged<Value: Sendable>: Sendable {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}
