import ExampleLanguage

extension CodeLanguage {
  /// Swift has its own lexer; `Examples` colours it.
  static let all = [
    json, yaml, shell, console, dockerfile, hcl, python, javaScript, sql, diff, http,
  ]

  private static let single = CodeString(open: "'", close: "'")
  private static let double = CodeString(open: "\"", close: "\"")

  static let json = CodeLanguage(
    "json jsonc json5",
    [
      .lineComment("//"), .blockComment("/*", "*/"), .string(double), .number,
      .words(
        CodeWords([(.keyword, "true false null")]).with {
          $0.keyMarks = [UInt8(ascii: ":")]
          $0.calls = false
        }),
    ])

  static let yaml = CodeLanguage(
    "yaml yml", wordBytes: "-./",
    [
      .lineComment("#", afterBlank: true), .line("---", .word(.directive)), .blockScalar,
      .string(double), .string(CodeString(open: "'", close: "'", escape: nil, doubles: true)),
      .marked("!", .type, afterBlank: true), .marked("&", .attribute, afterBlank: true),
      .marked("*", .attribute, afterBlank: true),
      .plainScalar(CodeWords([(.keyword, "true false null yes no on off ~")])),
    ])

  private static let shellRules: [CodeRule] = [
    .lineComment("#", afterBlank: true), .hereDocument,
    .string(CodeString(open: "'", close: "'", escape: nil, spansLines: true)),
    .string(
      CodeString(
        open: "\"", close: "\"", spansLines: true, interpolation: "$(", hasVariables: true)),
    .variable("$"), .marked("-", .parameter, afterBlank: true),
    .words(
      CodeWords([
        (
          .keyword,
          "if then elif else fi for in do done while until case esac function select time"
        ),
        (.directive, "export local readonly declare set unset return exit source trap shift"),
      ]).with {
        $0.commands = true
        $0.calls = false
      }),
  ]

  static let shell = CodeLanguage("shell sh bash zsh", wordBytes: "-./", shellRules)

  static let console = CodeLanguage(
    "console shell-session terminal sh-session shellsession", [.console])

  static let dockerfile = CodeLanguage(
    "dockerfile docker containerfile", wordBytes: "-./", ignoresCase: true,
    [
      .lineComment("#", afterBlank: true), .hereDocument,
      .string(CodeString(open: "\"", close: "\"", hasVariables: true)), .string(single),
      .variable("$"), .marked("--", .parameter, afterBlank: true),
      .words(
        CodeWords([
          (
            .keyword,
            "from run cmd label maintainer expose env add copy entrypoint volume user workdir arg onbuild stopsignal healthcheck shell as"
          )
        ]).with {
          $0.onlyFirst = true
          $0.calls = false
        }),
    ])

  static let hcl = CodeLanguage(
    "hcl terraform tf", wordBytes: "-",
    [
      .lineComment("#"), .lineComment("//"), .blockComment("/*", "*/"), .hereDocument,
      .string(CodeString(open: "\"", close: "\"", interpolation: "${")), .number,
      .words(
        CodeWords([(.keyword, "true false null for in if else endif endfor")]).with {
          $0.keyMarks = [UInt8(ascii: "="), UInt8(ascii: ":")]
          $0.blocks = true
        }),
    ])

  static let python = CodeLanguage(
    "python py python3",
    [
      .lineComment("#"),
      .string(
        CodeString(open: "\"\"\"", close: "\"\"\"", prefixes: "fFrRbBuU", spansLines: true)),
      .string(CodeString(open: "'''", close: "'''", prefixes: "fFrRbBuU", spansLines: true)),
      .string(CodeString(open: "\"", close: "\"", prefixes: "fFrRbBuU")),
      .string(CodeString(open: "'", close: "'", prefixes: "fFrRbBuU")),
      .marked("@", .attribute), .number,
      .words(
        CodeWords([
          (
            .keyword,
            "and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield match case None True False"
          ),
          (.type, "int float str bytes bool list dict set tuple object type Exception"),
        ]).with { $0.declaring = ["def", "class"] }),
    ])

  static let javaScript = CodeLanguage(
    "javascript js mjs cjs jsx typescript ts mts cts tsx", wordBytes: "$",
    [
      .lineComment("//"), .blockComment("/*", "*/"), .regularExpression, .string(double),
      .string(single),
      .string(CodeString(open: "`", close: "`", spansLines: true, interpolation: "${")),
      .marked("@", .attribute), .number,
      .words(
        CodeWords([
          (
            .keyword,
            "abstract as async await break case catch class const continue debugger declare default delete do else enum export extends finally for from function get if implements import in infer instanceof interface is keyof let namespace new of private protected public readonly return satisfies set static super switch this throw try type typeof var void while with yield null undefined true false"
          ),
          (.type, "string number boolean any unknown never bigint symbol object"),
        ]).with {
          $0.declaring = ["function", "class", "interface", "enum", "type", "namespace"]
          $0.capitals = true
        }),
    ])

  static let sql = CodeLanguage(
    "sql postgresql postgres mysql sqlite", ignoresCase: true,
    [
      .lineComment("--"), .blockComment("/*", "*/"),
      .string(
        CodeString(open: "'", close: "'", escape: nil, doubles: true, spansLines: true)),
      .string(CodeString(open: "\"", close: "\"", escape: nil, doubles: true, kind: .property)),
      .number,
      .words(
        CodeWords([
          (
            .keyword,
            "add all alter and any as asc begin between by case check column commit constraint create cross database default delete desc distinct drop else end except exists explain false fetch first foreign from full grant group having if in index inner insert intersect into is join key left like limit not null nulls offset on or order outer over partition primary references replace returning right rollback row rows select set table then to transaction true truncate union unique update using values view when where window with"
          ),
          (
            .type,
            "bigint binary bit blob boolean char date decimal double float int integer interval json jsonb numeric real serial smallint text time timestamp timestamptz uuid varchar"
          ),
        ])),
    ])

  static let diff = CodeLanguage(
    "diff patch",
    [
      .line("+++", .word(.directive)), .line("---", .word(.directive)),
      .line("diff ", .word(.directive)), .line("index ", .word(.directive)),
      .line("@@", .word(.label)), .line("+", .inserted), .line("-", .deleted),
    ])

  static let http = CodeLanguage("http https", [.message])

  /// What the scanner itself hands parts of a text to.
  static let command = shell
}
