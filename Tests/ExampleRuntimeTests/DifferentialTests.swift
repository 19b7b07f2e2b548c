import Foundation
import GuideTestSupport
import Testing

/// The real compiler says the same: it runs `Tests/Programs` to the same output, and refuses what
/// examples are refused for. Passed over where there is no `swiftc`.
@Suite struct DifferentialTests {
  static let compiler: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { URL(filePath: String($0)).appending(path: "swiftc") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }

  @Test(.enabled(if: compiler != nil, "there is no swiftc on this machine"))
  func theCompilerAgrees() throws {
    try withTemporaryFolder { folder in
      try compileModules(in: folder)
      try comparePrograms(in: folder)
      try compareRefusals(in: folder)
    }
  }

  private func swiftc(_ arguments: [String], in folder: URL) throws -> Finished {
    try runProcess(
      Self.compiler!,
      ["-suppress-warnings", "-swift-version", "6", "-I", ".", "-L", "."] + arguments,
      in: folder, limitSeconds: 300)
  }

  private func compileModules(in folder: URL) throws {
    for module in ["Figures", "AWSModel"] {
      let sources = try swiftFiles(in: repositoryRoot.appending(path: "Sources/\(module)"))
      let compiled = try swiftc(
        [
          "-parse-as-library", "-wmo", "-Onone", "-static", "-emit-library", "-emit-module",
          "-package-name", "guidegen", "-enable-upcoming-feature", "InternalImportsByDefault",
          "-module-name", module, "-o", "lib\(module).a",
        ] + sources, in: folder)
      try #require(compiled.status == 0, "\(compiled.errors.prefix(2000))")
    }
  }

  private func swiftFiles(in folder: URL) throws -> [String] {
    let files = FileManager.default.enumerator(
      at: folder.resolvingSymlinksInPath(), includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
      .map { $0.path }.sorted()
  }

  private static let prelude = """
    import AWSModel
    import Figures
    let prices = try! PriceBook(region: .usEast1)
    func expect(_ condition: Bool) { precondition(condition) }

    """

  /// One function for each program; lines of `=` tell their outputs apart.
  private func comparePrograms(in folder: URL) throws {
    let programs = SampleProgram.all
    var text = Self.prelude
    for (index, program) in programs.enumerated() {
      text += "func example\(index)() throws {\n"
      text += "#sourceLocation(file: \"\(program.name).swift\", line: 1)\n"
      text += program.text + "\n#sourceLocation()\n}\n"
    }
    try write(text, "programs.swift", in: folder)
    let calls = programs.indices.map { "print(\"=====\"); try example\($0)()\n" }
    try write(calls.joined(), "main.swift", in: folder)
    let compiled = try swiftc(
      [
        "-wmo", "-Onone", "programs.swift", "main.swift", "-lAWSModel", "-lFigures", "-lm", "-o",
        "programs",
      ],
      in: folder)
    try #require(compiled.status == 0, "\(compiled.errors.prefix(4000))")
    let ran = try runProcess(folder.appending(path: "programs"), [], in: folder)
    #expect(ran.status == 0, "\(ran.errors.prefix(2000))")
    let outputs = ran.output.components(separatedBy: "=====").dropFirst()
    try #require(outputs.count == programs.count)
    for (program, output) in zip(programs, outputs) {
      let lines = output.components(separatedBy: "\n").dropFirst().dropLast()
      #expect(Array(lines) == program.promised, "\(program.name), by the compiler")
    }
  }

  /// Each as a file of its own in one run of the compiler: all must have an error.
  private func compareRefusals(in folder: URL) throws {
    try write(Self.prelude, "prelude.swift", in: folder)
    try refuse(refusedPrograms, "refused", by: ["-typecheck"], in: folder)
    try refuse(programsRefusedByFlow, "flow", by: ["-emit-sil", "-o", "flow.sil"], in: folder)
  }

  private func refuse(
    _ programs: [String], _ prefix: String, by mode: [String], in folder: URL
  ) throws {
    let names = programs.indices.map { "\(prefix)\($0).swift" }
    for (index, text) in programs.enumerated() {
      let function = "func \(prefix)\(index)() throws {\n\(text)\n}\n"
      try write("import AWSModel\n" + function, names[index], in: folder)
    }
    let checked = try swiftc(
      mode + ["-wmo", "-parse-as-library", "-module-name", prefix, "prelude.swift"] + names,
      in: folder)
    for (name, text) in zip(names, programs) where !checked.errors.contains("\(name):") {
      Issue.record("the compiler takes this program, examples are refused it: \(text)")
    }
  }

  private func write(_ text: String, _ name: String, in folder: URL) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }
}
