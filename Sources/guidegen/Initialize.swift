import ArgumentParser
import GuideSite

struct Initialize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Begins a guide in a new or empty folder.")

  @Argument(help: "The folder.")
  var folder = "."

  func run() throws {
    try finish { () throws(SiteError) in
      for path in try NewGuide.write(to: folder, store: .disk) {
        Terminal.output("wrote \(path)")
      }
      Terminal.output("now run 'guidegen serve \(folder)' and write")
      return 0
    }
  }
}
