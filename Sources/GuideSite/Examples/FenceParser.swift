import ExampleLanguage
import ExampleRuntime

/// What an info string says about its fence.
struct ParsedFence {
  enum Role: Hashable {
    /// A fence in another language, or one without words of ours.
    case foreign
    case output
    case example(Example.Kind)
  }

  var role = Role.foreign
  var options = FenceOptions()
  var diagnostics: [Diagnostic] = []
}

/// Reads one info string, and reports what it cannot mean.
struct FenceParser {
  let page: SourceText
  let language: FenceVocabulary.Language
  private(set) var options = FenceOptions()
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: [(word: FenceVocabulary.Word, range: SourceRange)] = []

  static func parse(_ page: SourceText, info: SourceRange) -> ParsedFence {
    var words = FenceWord.words(of: page, in: info)
    guard let first = words.first, first.value == nil else { return ParsedFence() }
    words.removeFirst()
    if let comma = commaInLanguage(first, page) { return comma }
    guard let language = FenceVocabulary.Language(rawValue: first.key.lowercased()) else {
      return ParsedFence()
    }
    guard concernsUs(words, language) else { return ParsedFence() }
    var parser = FenceParser(page: page, language: language)
    for word in words { parser.read(word) }
    parser.checkCombination(end: info.upper)
    return ParsedFence(
      role: parser.role, options: parser.options, diagnostics: parser.diagnostics)
  }

  /// `swift,run` and `swift,no_run` are habits from other tools, and here a language nobody knows.
  private static func commaInLanguage(_ word: FenceWord, _ page: SourceText) -> ParsedFence? {
    guard word.key.lowercased().hasPrefix("swift,") else { return nil }
    return ParsedFence(
      role: .example(.shown), diagnostics: [.commaInFence(word.key, at: word.range, page)])
  }

  /// Words behind `json` and `yaml` are other tools' unless they are ours, or nearly.
  private static func concernsUs(
    _ words: [FenceWord], _ language: FenceVocabulary.Language
  ) -> Bool {
    let markers = FenceVocabulary.inputs(in: language).map(\.rawValue)
    guard language == .json || language == .yaml else { return true }
    return words.contains { word in
      markers.contains(word.key)
        || FenceVocabulary.equivalent(of: word.key).map(markers.contains) == true
        || nearestWord(to: word.key.lowercased(), in: markers) != nil
    }
  }

  private var role: ParsedFence.Role {
    switch language {
    case .output: .output
    case .json: .example(input.map { .input($0, .json) } ?? .shown)
    case .yaml: .example(input.map { .input($0, .yaml) } ?? .shown)
    case .swift: .example(has(.run) ? .run : has(.check) ? .check : .shown)
    }
  }

  /// What the document is, where the fence says so.
  private var input: InputKind? {
    seen.lazy.compactMap { InputKind(rawValue: $0.word.rawValue) }.first
  }
}

// MARK: - Words

extension FenceParser {
  private mutating func read(_ word: FenceWord) {
    guard let known = FenceVocabulary.Word(rawValue: word.key),
      FenceVocabulary.words(for: language).contains(known)
    else {
      diagnostics.append(.unknownWord(word.key, in: language, at: word.range, page))
      return
    }
    if !known.isAvailable {
      diagnostics.append(.unavailableWord(word.key, at: word.range, page))
    } else if has(known) {
      diagnostics.append(.repeatedWord(word.key, at: word.range, page))
    } else {
      seen.append((known, word.range))
      readValue(of: word, known)
    }
  }

  private mutating func readValue(of word: FenceWord, _ known: FenceVocabulary.Word) {
    guard known.takesValue else {
      if word.value != nil {
        diagnostics.append(.unexpectedValue(known, at: word.range, page))
      }
      apply(known)
      return
    }
    if word.isUnterminated {
      diagnostics.append(.unterminatedValue(known, at: word.range, page))
    } else if let value = word.value, !value.isEmpty {
      apply(known, value, word)
    } else {
      diagnostics.append(.missingValue(known, at: word.range, page))
    }
  }

  private mutating func apply(_ flag: FenceVocabulary.Word) {
    switch flag {
    case .setup: options.isSetup = true
    case .fresh: options.session = .fresh
    case .fold: options.isFolded = true
    case .numbers: options.isNumbered = true
    default: break
    }
  }

  private mutating func apply(
    _ key: FenceVocabulary.Word, _ value: String, _ word: FenceWord
  ) {
    switch key {
    case .id:
      options.id = value
      refuse(
        language != .swift
          ? .badBinding(value, at: word.valueRange, page)
          : .badName(value, of: key, at: word.valueRange, page))
    case .title: options.title = value
    case .tab: options.tab = value
    case .session:
      options.session = .named(value)
      refuse(.badName(value, of: key, at: word.valueRange, page))
    case .fails:
      options.fails = FenceOptions.Failure(code: value, range: word.range)
      refuse(.badCode(value, at: word.valueRange, page))
    case .include:
      let parts = value.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let snippet = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
      options.include = FenceOptions.Include(
        path: String(parts[0]), snippet: snippet, range: word.range)
    case .show:
      if let show = FenceOptions.Show(rawValue: value) {
        options.show = show
      } else {
        refuse(.badShow(value, at: word.valueRange, page))
      }
    case .highlight:
      if let lines = LineRanges.parse(value) {
        options.highlightedLines = lines
      } else {
        refuse(.badHighlight(value, at: word.valueRange, page))
      }
    default: break
    }
  }

  private mutating func refuse(_ diagnostic: Diagnostic?) {
    if let diagnostic { diagnostics.append(diagnostic) }
  }
}

// MARK: - Combinations

extension FenceParser {
  private func has(_ word: FenceVocabulary.Word) -> Bool { seen.contains { $0.word == word } }

  /// Pairs that contradict each other; what is not shown has no looks.
  private static let contradictions: [(FenceVocabulary.Word, FenceVocabulary.Word)] = [
    (.run, .check), (.setup, .check), (.check, .show), (.fresh, .session), (.setup, .fails),
    (.setup, .show), (.setup, .title), (.setup, .fold), (.setup, .highlight), (.setup, .numbers),
    (.setup, .tab),
  ]

  /// Words that only mean something where code runs, or is at least checked.
  private static let wordsOfExamples: [FenceVocabulary.Word] = [
    .setup, .fails, .fresh, .session, .show,
  ]

  private mutating func checkCombination(end: Int) {
    guard diagnostics.isEmpty else { return }
    for (one, other) in Self.contradictions {
      let pair = seen.filter { $0.word == one || $0.word == other }
      guard pair.count == 2 else { continue }
      diagnostics.append(.contradiction(pair[0].word, pair[1].word, at: pair[1].range, page))
      return
    }
    if language == .swift, !has(.run), !has(.check),
      let lost = seen.first(where: { Self.wordsOfExamples.contains($0.word) })
    {
      diagnostics.append(.withoutRun(lost.word, at: lost.range, page))
    }
    if input != nil, !has(.id), !has(.fails) {
      diagnostics.append(.withoutID(at: SourceRange(end, end), page))
    }
  }
}
