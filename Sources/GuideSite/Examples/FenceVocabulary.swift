import ExampleLanguage
import ExampleRuntime

/// The words that fences know, and those that authors bring along from other tools.
enum FenceVocabulary {
  /// The languages whose words are ours. Fences in other languages are none of our business.
  enum Language: String, CaseIterable {
    case swift, json, yaml, output
  }

  enum Word: String, CaseIterable {
    case run, check
    case taskDefinition = "task-definition"
    case costScenario = "cost-scenario"
    case dockerCompose = "docker-compose"
    case cloudFormation = "cloudformation"
    case setup, fresh, fold, numbers
    case id, title, fails, session, show, highlight, tab
    case include
    // Known, and still to come.
    case explore

    var takesValue: Bool {
      switch self {
      case .id, .title, .fails, .session, .show, .highlight, .include, .tab: true
      default: false
      }
    }

    var isAvailable: Bool {
      switch self {
      case .explore: false
      default: true
      }
    }

    /// The word as a note shows it.
    var usage: String {
      switch self {
      case .id: "id=NAME"
      case .title: "title=\"…\""
      case .fails: "fails=CODE"
      case .session: "session=NAME"
      case .show: "show=code|result|both|none"
      case .highlight: "highlight=3-5"
      case .include: "include=\"FILE#SNIPPET\""
      case .tab: "tab=\"…\""
      default: rawValue
      }
    }
  }

  private static let wordsOfInputs: [Word] = [
    .id, .title, .fails, .fresh, .session, .show, .fold, .highlight, .numbers,
    .tab,
  ]

  /// The words that say what a document is.
  static func inputs(in language: Language) -> [Word] {
    words(for: language).filter { InputKind(rawValue: $0.rawValue) != nil }
  }

  static func words(for language: Language) -> [Word] {
    switch language {
    case .swift:
      [
        .run, .check, .id, .title, .setup, .fails, .fresh, .session, .show, .fold, .highlight,
        .explore, .include, .numbers, .tab,
      ]
    case .json: [.taskDefinition, .costScenario, .cloudFormation] + wordsOfInputs
    case .yaml: [.taskDefinition, .costScenario, .dockerCompose, .cloudFormation] + wordsOfInputs
    case .output: []
    }
  }

  /// Words of rustdoc, mdoc, Documenter, Quarto and others, and what says the same here.
  static func equivalent(of word: String) -> String? {
    switch word.lowercased().replacing("_", with: "-") {
    case "no-run", "compile-only", "norun", "typecheck": "check"
    case "compile-fail", "should-panic", "fail", "crash", "error", "errors", "throws":
      Word.fails.usage
    case "hidden", "hide", "invisible", "silent": "setup"
    case "reset", "isolated": "fresh"
    case "name", "label": Word.id.usage
    case "caption": Word.title.usage
    case "env", "scope": Word.session.usage
    case "echo", "output", "results": Word.show.usage
    case "lines", "emphasize-lines", "hl-lines": Word.highlight.usage
    case "eval", "exec", "execute", "test", "doctest": "run"
    case "collapse", "collapsed", "code-fold": "fold"
    case "linenos", "line-numbers", "linenumbers", "showlinenumbers", "numberlines": "numbers"
    case "taskdefinition", "taskdef", "task-def", "ecs": "task-definition"
    case "compose": "docker-compose"
    case "cfn", "sam": "cloudformation"
    default: nil
    }
  }

  /// What the author may have meant, as a note shows it.
  static func suggestion(for word: String, in language: Language) -> String? {
    let known = words(for: language).filter(\.isAvailable)
    if let near = nearestWord(to: word.lowercased(), in: known.map(\.rawValue)) {
      return Word(rawValue: near)?.usage
    }
    guard let other = equivalent(of: word) else { return nil }
    return known.contains { $0.usage == other } ? other : nil
  }
}
