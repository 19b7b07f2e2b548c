import ExampleLanguage

/// One thing that the scanner looks for.
enum CodeRule: Sendable {
  /// From a mark to the end of its line.
  case lineComment(String, afterBlank: Bool = false)
  case blockComment(String, String)
  case string(CodeString)
  case number
  /// Text without quotes, as YAML has it: a key, or a value of one or more words that is a number or a
  /// known word only as a whole.
  case plainScalar(CodeWords)
  case words(CodeWords)
  /// A sigil and a name, or a sigil and braces: `$HOME`, `${HOME}`.
  case variable(String)
  /// A mark and the word behind it: `@cached`, `--quiet`, `!Ref`.
  case marked(String, HighlightKind, afterBlank: Bool = false)
  /// A `/…/` where no value stands before it.
  case regularExpression
  /// `<<EOF` and the lines up to `EOF`.
  case hereDocument
  /// `key: |` and the lines that are set in further than the key.
  case blockScalar
  /// A whole line that begins so.
  case line(String, CodeKind)
  /// A line of a terminal: a prompt, and a command in another language; other lines are its answers.
  case console
  /// The head of a request or an answer; what follows an empty line is JSON if it looks like it.
  case message

  /// Whether a text may begin with this byte; the table of a language is made of it.
  func mayBegin(with byte: UInt8) -> Bool {
    switch self {
    case .lineComment(let mark, _), .blockComment(let mark, _), .variable(let mark),
      .marked(let mark, _, _), .line(let mark, _):
      mark.utf8.first == byte
    case .string(let string): string.mayBegin(with: byte)
    case .number: byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
    case .plainScalar: byte.isWordPart || "-+./~$(<=".utf8.contains(byte)
    case .words: byte.isWordStart
    case .regularExpression: byte == UInt8(ascii: "/")
    case .hereDocument: byte == UInt8(ascii: "<")
    case .blockScalar: byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">")
    case .console, .message: true
    }
  }
}

/// A kind of string.
struct CodeString: Sendable {
  let open: String
  let close: String
  /// Letters that may stand before the opening quote: `f"…"`.
  var prefixes = ""
  /// What takes the meaning from the byte behind it; nil where nothing does.
  var escape: UInt8? = UInt8(ascii: "\\")
  /// Whether a doubled quote stands for itself.
  var doubles = false
  var spansLines = false
  /// What opens code within the string, up to a matching `}` or `)`.
  var interpolation: String?
  /// Whether `$NAME` counts.
  var hasVariables = false
  var kind = HighlightKind.string

  func mayBegin(with byte: UInt8) -> Bool {
    open.utf8.first == byte || prefixes.utf8.contains(byte)
  }
}

/// The words of a language.
struct CodeWords: Sendable {
  let kinds: [String: HighlightKind]
  /// Words behind which a name is declared.
  var declaring: Set<String> = []
  /// What makes a key of the word or string before it.
  var keyMarks: [UInt8] = []
  /// Whether a word before `(` is called.
  var calls = true
  /// Whether the first word of a command has a colour: a program's name.
  var commands = false
  /// Whether a word that begins a line, before a name, a string or `{`, is a keyword.
  var blocks = false
  /// Whether the first word of a line is looked up, and no other.
  var onlyFirst = false
  /// Whether a word with a capital is a type.
  var capitals = false

  init(_ lists: [(HighlightKind, String)]) {
    var kinds: [String: HighlightKind] = [:]
    for (kind, words) in lists {
      for word in words.split(separator: " ") { kinds[String(word)] = kind }
    }
    self.kinds = kinds
  }

  func with(_ change: (inout CodeWords) -> Void) -> CodeWords {
    var words = self
    change(&words)
    return words
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isWordStart: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || self == UInt8(ascii: "_")
      || self >= 0x80
  }
  var isWordPart: Bool { isWordStart || isDigit }
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}
