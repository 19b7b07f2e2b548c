extension StandardLibrary {
  static let character: [LibraryEntry] =
    [
      LibraryEntry("init(_ scalar: Unicode.Scalar)") { call in
        .character(Character(call.arguments[0].asScalar))
      },
      LibraryEntry("init(_ text: String)") { (call) throws(Fault) in
        let text = call.string(0)
        guard text.count == 1, let only = text.first else {
          throw Fault(
            code: "example.fault.character",
            message:
              "a Character is made of one, found \(text.count) in \(call.arguments[0].shortText)")
        }
        return .character(only)
      },
      LibraryEntry("var description: String") { call in .string(String(call.character)) },
      LibraryEntry("var utf8: String.UTF8View") { call in
        .view(.utf8(String(call.character)[...]))
      },
      LibraryEntry("var unicodeScalars: String.UnicodeScalarView") { call in
        .view(.scalars(String(call.character)[...]))
      },
      LibraryEntry("var asciiValue: UInt8?") { call in
        .optional(call.character.asciiValue.map { .int(Int64($0)) })
      },
      LibraryEntry("var wholeNumberValue: Int?") { call in
        .optional(call.character.wholeNumberValue.map { .int(Int64($0)) })
      },
      LibraryEntry("var hexDigitValue: Int?") { call in
        .optional(call.character.hexDigitValue.map { .int(Int64($0)) })
      },
      LibraryEntry("func uppercased() -> String") { call in .string(call.character.uppercased()) },
      LibraryEntry("func lowercased() -> String") { call in .string(call.character.lowercased()) },
    ]
    + characterTests.map { name, test in
      LibraryEntry("var \(name): Bool") { call in .bool(test(call.character)) }
    }

  private static let characterTests: [(String, @Sendable (Character) -> Bool)] = [
    ("isLetter", { $0.isLetter }), ("isNumber", { $0.isNumber }),
    ("isWholeNumber", { $0.isWholeNumber }), ("isHexDigit", { $0.isHexDigit }),
    ("isWhitespace", { $0.isWhitespace }), ("isNewline", { $0.isNewline }),
    ("isUppercase", { $0.isUppercase }), ("isLowercase", { $0.isLowercase }),
    ("isCased", { $0.isCased }), ("isASCII", { $0.isASCII }),
    ("isPunctuation", { $0.isPunctuation }), ("isSymbol", { $0.isSymbol }),
    ("isMathSymbol", { $0.isMathSymbol }), ("isCurrencySymbol", { $0.isCurrencySymbol }),
  ]

  static let scalar: [LibraryEntry] = [
    LibraryEntry("init?(_ v: Int)") { call in
      .optional(UInt32(exactly: call.int(0)).flatMap { Unicode.Scalar($0) }.map { .scalar($0) })
    },
    LibraryEntry("init?(_ v: UInt32)") { call in
      .optional(Unicode.Scalar(UInt32(call.int(0))).map { .scalar($0) })
    },
    LibraryEntry("init(_ v: UInt8)") { call in .scalar(Unicode.Scalar(UInt8(call.int(0)))) },
    LibraryEntry("var value: UInt32") { call in .int(Int64(call.receiver.asScalar.value)) },
    LibraryEntry("var isASCII: Bool") { call in .bool(call.receiver.asScalar.isASCII) },
    LibraryEntry("var description: String") { call in
      .string(String(Character(call.receiver.asScalar)))
    },
  ]

  static let bool: [LibraryEntry] = [
    LibraryEntry("init?(_ description: String)") { call in
      switch call.string(0) {
      case "true": .some(.bool(true))
      case "false": .some(.bool(false))
      default: .none
      }
    },
    LibraryEntry("mutating func toggle()") { call in
      call.receiver = .bool(!call.receiver.asBool)
      return .void
    },
    LibraryEntry("var description: String") { call in
      .string(call.receiver.asBool ? "true" : "false")
    },
  ]
}

extension BindingCall {
  fileprivate var character: Character { receiver.asCharacter }
}

extension Value {
  fileprivate var asScalar: Unicode.Scalar {
    guard case .scalar(let value) = self else { preconditionFailure("checked as Unicode.Scalar") }
    return value
  }
}
