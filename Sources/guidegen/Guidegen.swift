import ArgumentParser
import GuideSite

/// The command line: arguments in, lines and an exit code out. Nothing here decides about content.
@main struct Guidegen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guidegen",
    abstract: "Builds guides whose examples are run, and whose numbers are checked.",
    version: guidegenVersion,
    subcommands: [
      Build.self, Check.self, Serve.self, Export.self, Run.self, Initialize.self, Report.self,
      Explain.self,
      New.self, Schema.self,
    ])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as ExitCode {
      exit(withError: error)
    } catch {
      finish(parsing: error)
    }
  }

  /// Arguments that cannot be understood end with 2; help and version, which come this way too, with 0.
  private static func finish(parsing error: any Error) -> Never {
    let isFine = exitCode(for: error) == .success
    let text = fullMessage(for: error)
    if isFine {
      Terminal.output(text)
    } else {
      Terminal.error(text)
    }
    exit(withError: ExitCode(isFine ? 0 : 2))
  }
}
