import Foundation
import GuideSite

/// A browser that can print without a window.
struct Chromium {
  private let program: String

  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
  ]
  private static let applications = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ]

  /// - Throws: when there is none.
  static func find(_ named: String?) throws(SiteError) -> Chromium {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let onPath = { (name: String) in folders.map { "\($0)/\(name)" } }
    let places: [String]
    if let named {
      places = named.contains("/") ? [named] : onPath(named)
    } else {
      places = names.flatMap(onPath) + applications
    }
    if let found = places.first(where: FileManager.default.isExecutableFile) {
      return Chromium(program: found)
    }
    throw SiteError(
      .machine, named.map { "there is no browser '\($0)'" } ?? "there is no Chromium to print with",
      note:
        "install Chromium or Chrome, or name one with '--browser'; 'guidegen export epub' needs none"
    )
  }

  /// Prints a page of a site on the disk.
  func printPage(_ page: String, to output: String) throws(SiteError) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    var arguments = [
      "--headless", "--disable-gpu", "--no-pdf-header-footer", "--generate-pdf-document-outline",
      "--export-tagged-pdf", "--print-to-pdf=\(URL(filePath: output).path)",
    ]
    // Chromium's own walls need a user that is not root.
    if geteuid() == 0 { arguments.append("--no-sandbox") }
    process.arguments = arguments + [URL(filePath: page).absoluteString]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try? FileManager.default.removeItem(atPath: output)
    do {
      try process.run()
    } catch {
      throw SiteError(.machine, "cannot start '\(program)'", note: "name another with '--browser'")
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0, FileManager.default.fileExists(atPath: output) else {
      throw SiteError(
        .machine, "'\(program)' printed nothing: it ended with \(process.terminationStatus)",
        note: "another Chromium can be named with '--browser'")
    }
  }
}
