import ExampleLanguage
import Markdown

/// Stage 5 of 7: compares what every example gave with what its page promises.
///
/// Reports faults at their place in the Markdown file, and the first difference of each example.
package func verify(_ runs: [Run]) -> Staged<[Run]> {
  let places = ExamplePlaces(runs)
  return Staged(runs, runs.flatMap { verify($0, places) })
}

private func verify(_ run: Run, _ places: ExamplePlaces) -> [Diagnostic] {
  guard run.outcome == .finished else { return [] }
  if let expected = run.example.options.fails {
    return expectFailure(expected, of: run, places)
  }
  var diagnostics = run.result.diagnostics.map { places.inFile($0, of: run.example) }
  if run.isSound, run.isUnshowableValue { diagnostics.append(.severalLines(run)) }
  switch run.promiseState {
  case .none, .kept, .unknown: break
  case .missing: diagnostics.append(.outputMissing(run))
  case .broken(let line): diagnostics.append(.broken(run, line: line))
  }
  return diagnostics
}

private func expectFailure(
  _ expected: FenceOptions.Failure, of run: Run, _ places: ExamplePlaces
) -> [Diagnostic] {
  if run.failsAsExpected { return [] }
  return run.errors.isEmpty
    ? [.succeeds(run, expected)] : [.failsOtherwise(run, expected, places)]
}

// MARK: - Diagnostics

extension Diagnostic {
  fileprivate static func broken(_ run: Run, line: Int) -> Self {
    switch run.example.promise?.place {
    case .linkText(let text): claimDiffers(run, text)
    case .fence(_, let block): outputDiffers(run, block, line: line)
    case nil: preconditionFailure("only a promise can be broken")
    }
  }

  /// An example printed something else than its page promises.
  private static func outputDiffers(_ run: Run, _ output: CodeBlock, line: Int) -> Self {
    let promised = run.example.promise?.lines ?? []
    let fields = FieldDiff.fields(from: promised, to: run.lines)
    let range =
      fields?.first.flatMap { place(of: $0, in: output, run) }
      ?? place(of: line, in: output, run)
    return Diagnostic(
      code: "example.output.differs",
      message: "the example does not print what the page promises, from line \(line + 1) on",
      at: SourceLocation(file: run.example.page.name, range: range),
      detail: LineDiff.text(from: promised, to: run.lines),
      notes: fieldNotes(fields)
        + [Note("to accept the new output, run 'guidegen check --update'")] + earlierFailure(run))
  }

  /// The fields that changed, where naming them says more than the lines do.
  private static func fieldNotes(_ fields: [FieldDiff]?) -> [Note] {
    guard let fields else { return [] }
    if fields.isEmpty { return [Note("only blanks differ")] }
    guard fields.count <= 8 else { return [] }
    return fields.map { Note($0.text) }
  }

  /// A field of a promised line, unless the file has the line in another form.
  private static func place(
    of field: FieldDiff, in output: CodeBlock, _ run: Run
  ) -> SourceRange? {
    guard field.line < output.lines.count, let promised = run.example.promise?.lines else {
      return nil
    }
    let line = output.lines[field.line]
    let isSame = run.example.page.string(line).utf8.starts(with: promised[field.line].utf8)
    guard isSame else { return nil }
    return SourceRange(line.lower + field.range.lowerBound, line.lower + field.range.upperBound)
  }

  /// The promised line, or the closing fence when more was printed than promised.
  private static func place(of line: Int, in output: CodeBlock, _ run: Run) -> SourceRange {
    if line < output.lines.count { return output.lines[line] }
    let page = run.example.page
    guard let fence = output.fence else { return run.example.range }
    return fence.closingLine.map { page.lineRange($0) } ?? fence.info
  }

  private static func claimDiffers(_ run: Run, _ text: ClaimText) -> Self {
    let change = Quantity.change(from: text.plain, to: run.value).map { " (\($0))" } ?? ""
    return Diagnostic(
      code: "example.value.differs",
      message: "the page says '\(text.plain)', the value is '\(run.value)'\(change)",
      at: SourceLocation(file: run.example.page.name, range: text.range),
      notes: [Note("to accept the new value, run 'guidegen check --update'")] + earlierFailure(run))
  }

  fileprivate static func outputMissing(_ run: Run) -> Self {
    Diagnostic(
      code: "example.output.missing",
      message: "the example prints \(lineCount(run.lines.count)), and no output fence follows it",
      at: run.example.location, detail: LineDiff.text(from: [], to: run.lines),
      notes: [Note("to write it, run 'guidegen check --update'")] + earlierFailure(run))
  }

  fileprivate static func severalLines(_ run: Run) -> Self {
    Diagnostic(
      code: "example.value.lines",
      message: "found a value of \(lineCount(run.lines.count)), expected one line in prose",
      at: run.example.location, notes: [Note("show it with a 'swift run' fence of its own")])
  }

  fileprivate static func succeeds(_ run: Run, _ expected: FenceOptions.Failure) -> Self {
    let verb = run.example.kind == .check ? "is correct" : "succeeds"
    return Diagnostic(
      code: "example.fails.not",
      message: "the example \(verb), expected it to fail with '\(expected.code)'",
      at: SourceLocation(file: run.example.page.name, range: expected.range),
      notes: [Note("if it is right that way, remove 'fails=\(expected.code)'")]
        + earlierFailure(run))
  }

  fileprivate static func failsOtherwise(
    _ run: Run, _ expected: FenceOptions.Failure, _ places: ExamplePlaces
  ) -> Self {
    let others = run.errors.filter { $0.code != expected.code }
    let codes = others.map { "'\($0.code)'" }.joined(separator: ", ")
    return Diagnostic(
      code: "example.fails.code",
      message: "the example fails with \(codes), expected '\(expected.code)'",
      at: SourceLocation(file: run.example.page.name, range: expected.range),
      notes: others.map {
        Note($0.message, at: places.inFile($0, of: run.example).location)
      })
  }

  private static func earlierFailure(_ run: Run) -> [Note] {
    guard let line = run.earlierFailure else { return [] }
    return [
      Note("the example at line \(line) failed before, in the same session; mend that one first")
    ]
  }

  private static func lineCount(_ count: Int) -> String {
    count == 1 ? "1 line" : "\(count) lines"
  }
}
