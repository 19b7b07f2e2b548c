import ArgumentParser
import GuideSite

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Says what the code of a diagnostic means, and what to do; without a code, lists them.")

  @Argument(help: "A code, as reports show it between brackets.")
  var code: String?

  func run() throws {
    try finish { () throws(SiteError) in
      guard let code else {
        for explanation in Explanation.all { Terminal.output(explanation.code) }
        return 0
      }
      Terminal.output(try Explanation.required(code).text)
      return 0
    }
  }
}
