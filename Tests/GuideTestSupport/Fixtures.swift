package import Foundation

/// The top folder of the package: where `Package.swift` stands.
package let repositoryRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The text of a file in `Fixtures/` beside the test that asks.
package func fixture(_ name: String, filePath: String = #filePath) throws -> String {
  try String(contentsOf: fixtureURL(name, filePath: filePath), encoding: .utf8)
}

/// The bytes of a file in `Fixtures/` beside the test that asks, whatever they encode.
package func fixtureBytes(_ name: String, filePath: String = #filePath) throws -> [UInt8] {
  try [UInt8](Data(contentsOf: fixtureURL(name, filePath: filePath)))
}

/// Where a file in `Fixtures/` beside the test that asks lies; it need not exist.
package func fixtureURL(_ name: String, filePath: String = #filePath) -> URL {
  folder(named: "Fixtures", beside: filePath).appending(path: name)
}

/// A folder beside a source file.
func folder(named name: String, beside filePath: String) -> URL {
  URL(filePath: filePath).deletingLastPathComponent()
    .appending(path: name, directoryHint: .isDirectory)
}
