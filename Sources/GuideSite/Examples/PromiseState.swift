/// What a run means for its promise.
///
/// Verification reports it and promotion acts on it: they cannot disagree.
enum PromiseState: Hashable {
  /// Nothing is promised, and nothing has to be.
  case none
  case kept
  /// It printed something, and no output fence follows.
  case missing
  /// It gives something else, from this line (from 0) on.
  case broken(line: Int)
  /// The failure is the news.
  case unknown
}

extension Run {
  var promiseState: PromiseState {
    guard outcome == .finished, example.options.fails == nil else { return .none }
    guard isSound, !isUnshowableValue else { return .unknown }
    guard let promise = example.promise else {
      return needsPromise && !lines.isEmpty ? .missing : .none
    }
    switch promise.place {
    case .linkText(let text): return text.claims(value) ? .kept : .broken(line: 0)
    case .fence:
      guard lines != promise.lines else { return .kept }
      return .broken(line: zip(lines, promise.lines).prefix { $0 == $1 }.count)
    }
  }

  /// Prose has one line for a value.
  var isUnshowableValue: Bool {
    (example.kind == .value || example.kind == .claim) && lines.count > 1
  }

  /// What the page does not show needs no promise.
  private var needsPromise: Bool {
    (example.kind == .run || example.input != nil) && example.options.showsResult
  }
}
