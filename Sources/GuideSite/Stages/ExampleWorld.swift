import ExampleLanguage
import ExampleRuntime

/// What the examples of a site begin with: the same for every page.
struct ExampleWorld: Sendable {
  let start: ExampleSession
  let stamp: ExampleStamp

  init(_ configuration: GuideConfiguration) {
    start = ExampleSession()
    stamp = ExampleStamp(region: configuration.region, priceDate: configuration.priceDate)
  }
}
