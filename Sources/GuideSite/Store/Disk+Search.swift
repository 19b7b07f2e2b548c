import Foundation

extension SearchIndexer {
  /// Pagefind as it is installed on this machine; nil when it is not.
  ///
  /// It is a program on the `PATH`, or in the virtual environment that is active.
  package static func pagefind() -> SearchIndexer? {
    let environment = ProcessInfo.processInfo.environment
    guard let program = Disk.program("pagefind") ?? environment["VIRTUAL_ENV"].flatMap(packaged)
    else { return nil }
    return SearchIndexer { (site, folder) throws(SiteError) in
      try index(program, site, folder)
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

  private static func index(
    _ program: String, _ site: String, _ folder: String
  ) throws(SiteError) {
    let note = "'publish: {search: false}' in guide.yml does without"
    guard let run = Disk.run(program, ["--site", site, "--output-subdir", folder, "--quiet"])
    else { throw SiteError(.machine, "cannot run '\(program)'", note: note) }
    if run.status == 0 { return }
    throw SiteError(
      .machine, "the search index could not be made: \(run.lastWords)", note: note)
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
