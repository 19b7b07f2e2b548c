package import ExampleLanguage

/// Examples that share their declarations, one after the other, as the real compiler is to see them.
package struct CompiledSession: Sendable {
  package var steps: [Step]

  package init(steps: [Step]) { self.steps = steps }

  package struct Step: Sendable {
    package enum Kind: Sendable {
      /// Runs; what it declares, later steps see.
      case run
      /// Compiles, and is not run.
      case check
      /// Runs with the state of the steps before it, in a process of its own, and leaves nothing behind.
      case alone
      /// One expression, whose value is printed.
      case value
    }

    package let kind: Kind
    package let source: SourceText

    package init(_ kind: Kind, _ source: SourceText) {
      self.kind = kind
      self.source = source
    }
  }

  /// What became of one step.
  package enum Outcome: Hashable, Sendable {
    /// The lines that it printed.
    case finished([String])
    /// It does not compile.
    case refused([CompilerMessage])
    /// It printed some lines, and ended with an error or a trap.
    case stopped([String], reason: String)
    /// A step before it stopped, or it uses what a refused step declares.
    case skipped
  }
}

/// An error of the compiler, at its place in the source of a step.
package struct CompilerMessage: Hashable, Sendable {
  package let text: String
  package let range: SourceRange

  package init(_ text: String, _ range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// Why the compiler could not be asked at all.
package struct CompilerFailure: Error, Sendable {
  package let message: String
  package let note: String?

  package init(_ message: String, note: String? = nil) {
    self.message = message
    self.note = note
  }
}
