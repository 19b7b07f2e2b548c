package import ExampleLanguage

/// What the words of a fence ask for.
package struct FenceOptions: Hashable, Sendable {
  package enum Session: Hashable, Sendable {
    /// The one that the page's examples share.
    case page
    case named(String)
    /// A new one for this example alone.
    case fresh
  }

  package enum Show: String, CaseIterable, Sendable {
    case code, result, both, none
  }

  package struct Failure: Hashable, Sendable {
    package let code: String
    /// The word in the file.
    package let range: SourceRange
  }

  /// A Swift file, or a snippet of it, in the place of code.
  package struct Include: Hashable, Sendable {
    /// Seen from the chapter.
    package let path: String
    package let snippet: String?
    /// The word in the file.
    package let range: SourceRange
  }

  package var id: String?
  package var include: Include?
  package var title: String?
  package var isSetup = false
  package var fails: Failure?
  package var session = Session.page
  package var show = Show.both
  package var isFolded = false
  package var isNumbered = false
  /// The name of this alternative, where neighbours are others.
  package var tab: String?
  /// Lines of the code, from 1.
  package var highlightedLines: [ClosedRange<Int>] = []

  package init() {}

  package var showsCode: Bool { !isSetup && (show == .both || show == .code) }
  package var showsResult: Bool { !isSetup && (show == .both || show == .result) }
}
