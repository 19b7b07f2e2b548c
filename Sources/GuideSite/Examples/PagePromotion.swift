import ExampleLanguage
import Markdown

/// Finds the edits of one file, and proves them: the page is read again before anybody sees it.
struct PagePromotion {
  let page: SourceText
  let runs: [Run]
  /// How many ways of indenting have failed, for each run.
  private var failures: [Int]

  init(page: SourceText, runs: [Run]) {
    self.page = page
    self.runs = runs
    self.failures = Array(repeating: 0, count: runs.count)
  }

  /// Nil when there is nothing to write. An edit that never reads back as it should is left out.
  mutating func make() -> FilePromotion? {
    for _ in 0...OutputWriter.Indentation.attempts.count {
      let proposals = self.proposals
      if proposals.isEmpty { return nil }
      var wrong = overlapping(proposals)
      if wrong.isEmpty {
        let bytes = TextEdit.apply(proposals.map(\.edit), to: page.bytes)
        wrong = misread(in: bytes, Set(proposals.map(\.run)))
        if wrong.isEmpty { return promotion(proposals, bytes) }
      }
      for index in wrong { failures[index] += 1 }
    }
    return nil
  }

  private typealias Proposal = (run: Int, edit: TextEdit)

  /// The edits of all runs, in the order of the file.
  private var proposals: [Proposal] {
    runs.indices.flatMap { index in edits(for: index).map { (index, $0) } }
      .sorted { $0.edit.range.lower < $1.edit.range.lower }
  }

  /// Runs whose edits overlap others. Only claims can: where the text of a link has no place of its
  /// own in the file, a larger one stands for it.
  private func overlapping(_ proposals: [Proposal]) -> Set<Int> {
    let pairs = zip(proposals, proposals.dropFirst()).filter { one, next in
      next.edit.range.lower < one.edit.range.upper
    }
    return Set(pairs.flatMap { [$0.run, $1.run] })
  }

  private func promotion(_ proposals: [Proposal], _ bytes: [UInt8]) -> FilePromotion {
    let changes = proposals.compactMap { proposal in
      proposal.edit.what.map {
        FilePromotion.Change(line: page.position(of: proposal.edit.range.lower).line, what: $0)
      }
    }
    let fixes = runs.indices.compactMap { index -> FilePromotion.Fix? in
      let edits = proposals.filter { $0.run == index }.map(\.edit)
      return edits.isEmpty
        ? nil : FilePromotion.Fix(extent: runs[index].example.extent, edits: edits)
    }
    return FilePromotion(page: page, newBytes: bytes, changes: changes, fixes: fixes)
  }

  private func edits(for index: Int) -> [TextEdit] {
    let run = runs[index]
    let attempts = OutputWriter.Indentation.attempts
    guard run.earlierFailure == nil, failures[index] < attempts.count else { return [] }
    let writer = OutputWriter(page: page, indentation: attempts[failures[index]])
    switch (run.promiseState, run.example.promise?.place) {
    case (.missing, _): return writer.add(run.lines, behind: run.example)
    case (.broken, .fence(_, let output)): return writer.replace(output, with: run.lines)
    case (.broken, .linkText(let text)):
      let bytes = Array(text.replacement(run.value).utf8)
      return [
        TextEdit(range: text.range, bytes: bytes, what: "'\(text.plain)' became '\(run.value)'")
      ]
    default: return []
    }
  }

  // MARK: Proof

  /// The edited runs whose promise would not read back as what they gave; all of them when the page
  /// would not have the same examples any more.
  private func misread(in bytes: [UInt8], _ edited: Set<Int>) -> Set<Int> {
    let text = SourceText(name: page.name, bytes: bytes)
    let body = SourceRange(runs.first?.example.body.lower ?? 0, bytes.count)
    let examples = collectExamples(in: parseMarkdown(text, body: body).document).value
    guard examples.map(\.writtenCode) == runs.map(\.example.writtenCode) else { return edited }
    return edited.filter { !isKept(examples[$0].promise, by: runs[$0]) }
  }

  private func isKept(_ promise: Promise?, by run: Run) -> Bool {
    switch promise?.place {
    case .fence: promise?.lines == run.lines
    case .linkText(let text): text.claims(run.value)
    case nil: false
    }
  }
}
