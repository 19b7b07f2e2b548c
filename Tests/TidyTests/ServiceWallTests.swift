import Testing

/// One AWS service never names another: scenarios wire them together.
@Suite struct ServiceWallTests {
  @Test func noServiceNamesAnother() throws {
    let services = try folderNames("Sources/AWSModel/Services")
    #expect(!services.isEmpty)
    for file in try swiftFiles("Sources/AWSModel/Services") {
      let own = file.path.split(separator: "/")[3]
      for line in numberedLines(file.code) {
        let words = Set(line.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
        for other in services where other != own && words.contains(other[...]) {
          Issue.record("\(file.place(line.number)): \(own) names \(other)")
        }
      }
    }
  }

  @Test func theCatalogListsEveryService() throws {
    let catalog = try #require(
      try swiftFiles("Sources/AWSModel").first { $0.name == "Catalog.swift" },
      "Sources/AWSModel/Catalog.swift lists the services")
    let words = Set(catalog.code.split { !$0.isLetter && !$0.isNumber })
    for service in try folderNames("Sources/AWSModel/Services") {
      #expect(words.contains(service[...]), "the catalog does not list \(service)")
    }
  }
}
