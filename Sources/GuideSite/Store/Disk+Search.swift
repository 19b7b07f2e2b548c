import Foundation

extension SearchIndexer {
  /// Pagefind as it is installed on this machine; nil when it is not.
  ///
  /// It is a program on the `PATH`, or in the virtual environment that is active.
  package static func pagefind() -> SearchIndexer? {
    let environment = ProcessInfo.processInfo.environment
    let path = environment["PATH"] ?? ""
    let places = path.split(separator: ":").map { joinPath(String($0), "pagefind") }
    let programs = places.filter { FileManager.default.isExecutableFile(atPath: $0) }
    guard let program = programs.first ?? environment["VIRTUAL_ENV"].flatMap(packaged) else {
      return nil
    }
    return SearchIndexer { (site, folder) throws(SiteError) in
      try run(program, ["--site", site, "--output-subdir", folder, "--quiet"])
      try removeInterfaces(joinPath(site, folder))
    }
  }

  /// The program within the Python package `pagefind-bin`, which puts none on the `PATH`.
  private static func packaged(_ environment: String) -> String? {
    let libraries = joinPath(environment, "lib")
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: libraries)) ?? []
    let programs = versions.sorted().map {
      joinPath(libraries, "\($0)/site-packages/pagefind_bin/pagefind")
    }
    return programs.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func run(_ program: String, _ arguments: [String]) throws(SiteError) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = pipe
    do {
      try process.run()
    } catch {
      throw SiteError(.machine, "cannot run '\(program)'", note: "'search: false' does without")
    }
    let words = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus != 0 else { return }
    let last = String(decoding: words, as: UTF8.self).split(separator: "\n").last ?? ""
    throw SiteError(
      .machine, "the search index could not be made: \(last)",
      note: "'publish: {search: false}' in guide.yml does without")
  }

  /// Pagefind brings interfaces of its own along; the theme has one.
  private static func removeInterfaces(_ folder: String) throws(SiteError) {
    let needed: Set<String> = ["pagefind.js", "pagefind-worker.js", "pagefind-entry.json"]
    for entry in try Disk.entries(folder)
    where entry.kind == .file && !needed.contains(entry.name)
      && (entry.name.hasSuffix(".js") || entry.name.hasSuffix(".css"))
    {
      try FileStore.disk.remove(joinPath(folder, entry.name))
    }
  }
}
