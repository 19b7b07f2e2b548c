import AWSModel
import ExampleLanguage
import ExampleRuntime

/// What the examples of a site are computed with: the same for every page.
struct SiteWorld: Sendable {
  private(set) var examples: ExampleWorld
  let stamp: ExampleStamp

  /// The state that every session of a page begins with; one for each page, since pages run in parallel.
  func newSession() -> ExampleSession { ExampleSession(world: examples) }

  /// The same, with the names that examples use written down.
  func noting(_ names: UsedNames) -> SiteWorld {
    var world = self
    world.examples = examples.telling { names.add($0) }
    return world
  }

  /// Finds the prices that `guide.yml` asks for; the value is nil when there are none.
  static func make(_ configuration: GuideConfiguration) -> Staged<SiteWorld?> {
    let examples: ExampleWorld
    do throws(ModelError) {
      examples = try ExampleWorld(region: configuration.region)
    } catch {
      return Staged(nil, [.regionUnusable(error, at: configuration.regionLocation)])
    }
    let date = examples.prices.date
    if let wanted = configuration.priceDate, wanted != date {
      return Staged(
        nil, [.priceDateUnknown(wanted, known: date, at: configuration.priceDateLocation)])
    }
    let stamp = ExampleStamp(region: configuration.region, priceDate: date)
    return Staged(SiteWorld(examples: examples, stamp: stamp))
  }
}

extension Diagnostic {
  fileprivate static func regionUnusable(
    _ error: ModelError, at location: SourceLocation?
  ) -> Diagnostic {
    Diagnostic(
      code: error.code, message: error.message, at: location, notes: error.notes.map { Note($0) })
  }

  fileprivate static func priceDateUnknown(
    _ wanted: String, known: String, at location: SourceLocation?
  ) -> Diagnostic {
    Diagnostic(
      code: "guide.price-date", message: "there are no prices of '\(wanted)', only of '\(known)'",
      at: location, notes: [Note("write 'price_date: \(known)', or leave the key out")])
  }
}
