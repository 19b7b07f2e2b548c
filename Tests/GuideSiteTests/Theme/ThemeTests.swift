import ExampleLanguage
import Foundation
import GuideSite
import Testing

/// What the built-in style sheet owes to its readers.
@Suite struct ThemeTests {
  private static func sheet() throws -> String {
    try TestGuide.chapters(["a.md": "# A\n"]).builtCleanly().page("theme.css")
  }

  @Test(arguments: HighlightKind.allCases)
  func everyKindOfCodeHasARule(_ kind: HighlightKind) throws {
    #expect(try Self.sheet().contains(".tok-\(kind.rawValue)"))
  }

  @Test(arguments: [
    "example", "example-output", "example-diagnostic", "example-unexpected", "example-label",
    "example-verified", "example-value", "example-failed", "line-highlighted",
    "diagnostic-message", "diagnostic-note", "diagnostic-marks",
  ])
  func everyClassOfAnExampleHasARule(_ name: String) throws {
    #expect(try Self.sheet().contains(".\(name)"))
  }

  /// A strict Content-Security-Policy refuses `data:` and other hosts.
  @Test func takesNothingFromAnywhere() throws {
    let sheet = try Self.sheet()
    for word in ["url(", "@import", "@font-face"] { #expect(!sheet.contains(word)) }
  }

  /// What only other languages than Swift have.
  @Test(arguments: [CodeKind.prompt, .output, .inserted, .deleted])
  func everyOtherKindOfCodeHasARule(_ kind: CodeKind) throws {
    #expect(try Self.sheet().contains(".tok-\(kind.name)"))
  }

  /// WCAG 2.2, 1.4.3: 4.5 to 1 for text on both grounds, by day and by night.
  @Test(arguments: [false, true])
  func textIsLegible(_ isDark: Bool) throws {
    let colours = Colours(try Self.sheet(), isDark: isDark)
    let names = colours.all.keys.filter {
      !["ground", "ground-soft", "line", "line-strong"].contains($0)
    }
    #expect(names.count > 15)
    for name in names {
      for ground in ["ground", "ground-soft"] {
        let contrast = try colours.contrast(name, ground)
        #expect(contrast >= 4.5, "\(name) on \(ground): \(contrast)")
      }
    }
  }

  /// WCAG's own two ends: black on white is 21 to 1, a colour on itself 1 to 1.
  @Test func contrastIsThatOfTheStandard() throws {
    let sheet = "--black: light-dark(#000000, #ffffff);\n--white: light-dark(#ffffff, #ffffff);"
    #expect(abs(try Colours(sheet, isDark: false).contrast("black", "white") - 21) < 0.001)
    #expect(try Colours(sheet, isDark: true).contrast("black", "white") == 1)
  }
}

/// The `--name: light-dark(#…, #…)` lines of a style sheet.
private struct Colours {
  /// Relative luminance by name.
  let all: [String: Double]

  init(_ sheet: String, isDark: Bool) {
    var all: [String: Double] = [:]
    let pattern = /--([a-z-]+): light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\)/
    for match in sheet.matches(of: pattern) {
      all[String(match.1)] = Self.luminance(isDark ? match.3 : match.2)
    }
    self.all = all
  }

  func contrast(_ one: String, _ other: String) throws -> Double {
    let a = try #require(all[one])
    let b = try #require(all[other])
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func luminance(_ hexadecimal: Substring) -> Double {
    let value = Int(hexadecimal, radix: 16) ?? 0
    let linear = [value >> 16, value >> 8 & 255, value & 255].map { channel -> Double in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
