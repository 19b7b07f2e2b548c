import ArgumentParser
import GuideSite

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the JSON schema of guide.yml, for editors that complete and check YAML.")

  func run() throws {
    try finish { () throws(SiteError) in
      Terminal.output(GuideConfiguration.schema)
      return 0
    }
  }
}
