import ArgumentParser
import GuideSite

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Begins a chapter.")

  @Argument(help: "The chapter's title.")
  var title: String

  @Argument(help: "The guide's folder, the one that holds 'guide.yml'.")
  var folder = "."

  func run() throws {
    try finish { () throws(SiteError) in
      let new = try NewChapter.write(title: title, in: folder, store: .disk)
      Terminal.output("wrote \(new.path)")
      if let note = new.note { Terminal.output(note) }
      return 0
    }
  }
}
