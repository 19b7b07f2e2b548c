extension ECR {
  /// Whether a tag may be moved to another image.
  ///
  /// An exclusion is a tag, or a part of tags with `*` for anything: `dev-*`.
  public enum TagMutability: Hashable, Sendable, CustomStringConvertible {
    case mutable
    case immutable
    /// Immutable, except for the tags that a filter names.
    case immutableWithExclusion([String])
    /// Mutable, except for the tags that a filter names.
    case mutableWithExclusion([String])

    /// Whether a tag stays with its image.
    public func isFixed(_ tag: String) -> Bool {
      switch self {
      case .mutable: false
      case .immutable: true
      case .immutableWithExclusion(let filters): !filters.contains { Wildcard.matches(tag, $0) }
      case .mutableWithExclusion(let filters): filters.contains { Wildcard.matches(tag, $0) }
      }
    }

    /// As the API writes it, with its filters.
    public var description: String {
      switch self {
      case .mutable: "MUTABLE"
      case .immutable: "IMMUTABLE"
      case .immutableWithExclusion(let filters):
        "IMMUTABLE_WITH_EXCLUSION \(filters.joined(separator: ", "))"
      case .mutableWithExclusion(let filters):
        "MUTABLE_WITH_EXCLUSION \(filters.joined(separator: ", "))"
      }
    }

    func check() throws(ModelError) {
      switch self {
      case .mutable, .immutable: break
      case .immutableWithExclusion(let filters), .mutableWithExclusion(let filters):
        guard Facts.exclusionFilters.value.contains(Int64(filters.count)) else {
          throw .exclusionCount(filters.count)
        }
        for filter in filters where !isFilter(filter) { throw .exclusionFilter(filter) }
      }
    }

    private func isFilter(_ filter: String) -> Bool {
      Facts.exclusionFilterLength.value.contains(Int64(filter.utf8.count))
        && filter.utf8.allSatisfy { byte in
          switch byte {
          case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
          default: "._*-".utf8.contains(byte)
          }
        }
    }
  }

  /// Texts with `*` for any number of signs.
  enum Wildcard {
    static func matches(_ text: String, _ pattern: String) -> Bool {
      let (text, pattern) = (Array(text.utf8), Array(pattern.utf8))
      var (at, place) = (0, 0)
      var retry: (at: Int, place: Int)?
      while at < text.count {
        if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
          retry = (at, place)
          place += 1
        } else if place < pattern.count, pattern[place] == text[at] {
          at += 1
          place += 1
        } else if let last = retry {
          // The last star takes one sign more.
          retry = (last.at + 1, last.place)
          at = last.at + 1
          place = last.place + 1
        } else {
          return false
        }
      }
      return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
  }
}

extension ModelError {
  fileprivate static func exclusionCount(_ count: Int) -> Self {
    ModelError(
      code: "ecr.mutability.filter",
      message: "there are \(Int64(count)) exclusion filters; expected 1 to 5",
      path: "imageTagMutabilityExclusionFilters")
  }

  fileprivate static func exclusionFilter(_ filter: String) -> Self {
    ModelError(
      code: "ecr.mutability.filter",
      message:
        "'\(filter)' is no exclusion filter; expected 1 to 128 letters, digits and '._-', with '*' for anything",
      path: "imageTagMutabilityExclusionFilters")
  }
}
