import AWSModel
import ExampleLanguage
import ExampleRuntime

/// An answer that other prices would change.
package struct PriceChange: Hashable, Sendable {
  package let place: ReportRange
  /// The example's id, or its number in the chapter.
  package let example: String
  package let text: String

  package var line: String { "\(place.file):\(place.line): \(example): \(text)" }
}

/// The examples of a page with other prices, compared with what they give now.
func priceChanges(_ runs: [Run], from start: ExampleSession) -> [PriceChange] {
  let others = evaluate(runs.map(\.example), from: start)
  var number = 0
  return zip(runs, others).flatMap { run, other -> [PriceChange] in
    guard run.outcome != .notRun else { return [] }
    number += 1
    let example = run.example
    let name = example.options.id ?? "example \(number)"
    let place = ReportRange(example.range, in: example.page)
    return differences(run, other).map { PriceChange(place: place, example: name, text: $0) }
  }
}

private func differences(_ run: Run, _ other: Run) -> [String] {
  if run.isSound, !other.isSound {
    // What was lost with an earlier example is told there.
    return other.errors.first.map { ["fails: \($0.message)"] } ?? []
  }
  guard run.lines != other.lines else { return [] }
  if let fields = FieldDiff.fields(from: run.lines, to: other.lines), !fields.isEmpty {
    return fields.map(\.text)
  }
  return LineDiff.text(from: run.lines, to: other.lines, context: 0)
}

extension ExampleWorld {
  /// Prices of a file in the library's own format.
  /// - Throws: when the file is no price table, or has none for the region.
  static func read(_ path: String, region: String, store: FileStore) throws(SiteError)
    -> ExampleWorld
  {
    let table = String(decoding: try store.read(named: path), as: UTF8.self)
    do throws(ModelError) {
      return ExampleWorld(prices: try PriceBook(table: table, region: Region(region)))
    } catch {
      throw SiteError(.configuration, "'\(path)': \(error.message)", note: error.notes.first)
    }
  }
}
