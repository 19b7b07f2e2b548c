/// The guide as an EPUB 3 publication, see https://www.w3.org/TR/epub-33/.
struct Book {
  let site: Site
  let guide: LoadedGuide
  let store: FileStore
  /// The day or the month of the prices, for a book whose chapters have no day.
  let priceDate: String?

  /// A file of the book, below its folder.
  private struct Resource {
    let id: String
    let path: String
    let mediaType: String
    var properties: String?
    let bytes: [UInt8]
  }

  private static let folder = "EPUB"

  /// - Throws: when an image cannot be read.
  func bytes() throws(SiteError) -> [UInt8] {
    var pictures: Set<SitePath> = []
    var resources = [
      Resource(id: "style", path: "book.css", mediaType: "text/css", bytes: ThemeFile.book),
      document(id: "cover", path: "cover.xhtml", configuration.title, cover),
    ]
    for index in site.bookChapters { resources.append(chapter(index, &pictures)) }
    resources += try images(pictures)
    resources.append(
      document(id: "nav", path: "nav.xhtml", configuration.title, navigation, properties: "nav"))
    var archive = ZIPArchive()
    archive.add("mimetype", "application/epub+zip")
    archive.add("META-INF/container.xml", Self.container)
    archive.add("\(Self.folder)/package.opf", package(resources))
    for resource in resources { archive.add("\(Self.folder)/\(resource.path)", resource.bytes) }
    return archive.bytes
  }

  private var configuration: GuideConfiguration { site.configuration }

  private static let container = """
    <?xml version="1.0" encoding="UTF-8"?>
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
    <rootfiles>
    <rootfile full-path="\(folder)/package.opf" media-type="application/oebps-package+xml"/>
    </rootfiles>
    </container>

    """

  private static let mediaTypes = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "svg": "image/svg+xml", "mp3": "audio/mpeg", "mp4": "video/mp4",
  ]
}

// MARK: - Documents

extension Book {
  private func document(
    id: String, path: String, _ title: String, _ body: String, language: String? = nil,
    properties: String? = nil
  ) -> Resource {
    let language = HTMLText.escaped(language ?? configuration.language)
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
      lang="\(language)" xml:lang="\(language)" dir="\(writingDirection(of: language))">
      <head>
      <title>\(HTMLText.escaped(title))</title>
      <link rel="stylesheet" href="book.css"/>
      </head>
      <body>
      \(body)</body>
      </html>

      """
    let hasDrawing = text.contains("<svg")
    let all = [properties, hasDrawing ? "svg" : nil].compactMap { $0 }.joined(separator: " ")
    return Resource(
      id: id, path: path, mediaType: "application/xhtml+xml",
      properties: all.isEmpty ? nil : all, bytes: Array(text.utf8))
  }

  private var cover: String {
    var html =
      "<section epub:type=\"titlepage\">\n<h1>\(HTMLText.escaped(configuration.title))</h1>\n"
    if let description = configuration.description {
      html += "<p class=\"lead\">\(HTMLText.escaped(description))</p>\n"
    }
    if let author = configuration.author {
      html += "<p class=\"book-author\">\(HTMLText.escaped(author))</p>\n"
    }
    return html + "</section>\n"
  }

  private func chapter(_ index: Int, _ pictures: inout Set<SitePath>) -> Resource {
    let head = site.outline.heads[index]
    let chapter = site.chapters[index]
    let members = Set(site.bookChapters)
    var found: Set<SitePath> = []
    let relocation = Relocation(from: head.url, prefix: "", isXML: true) {
      path, fragment, isSource in
      if isSource {
        found.insert(path)
        return "files/" + path.encoded
      }
      if case .chapter(let other)? = site.map.targets[path], members.contains(other) {
        return Self.path(of: other) + (fragment.map { "#" + $0 } ?? "")
      }
      // What a book does not hold is on the web, or nowhere.
      return site.baseURL.map { path.absolute(below: $0) + (fragment.map { "#" + $0 } ?? "") }
    }
    let body = String(decoding: relocation.html(chapter.body), as: UTF8.self)
    pictures.formUnion(found)
    let number = site.number(of: index).map { "<p class=\"chapter-number\">\($0)</p>\n" } ?? ""
    let title =
      chapter.beginsWithTitle ? "" : "<h1>\(HTMLText.escaped(chapter.title))</h1>\n"
    return document(
      id: "chapter-\(index + 1)", path: Self.path(of: index), chapter.title,
      "<section epub:type=\"chapter\">\n\(number)\(title)\(body)</section>\n",
      language: head.frontMatter.language)
  }

  private static func path(of index: Int) -> String { "chapter-\(index + 1).xhtml" }

  private func images(_ paths: Set<SitePath>) throws(SiteError) -> [Resource] {
    let byURL = Dictionary(guide.assets.map { ($0.url, $0) }) { first, _ in first }
    var resources: [Resource] = []
    for (number, path) in paths.sorted().enumerated() {
      let ending = path.text.split(separator: ".").last.map { $0.lowercased() } ?? ""
      guard let asset = byURL[path], let type = Self.mediaTypes[ending] else { continue }
      resources.append(
        Resource(
          id: "file-\(number + 1)", path: "files/" + path.text, mediaType: type,
          bytes: try store.read(asset.storePath)))
    }
    return resources
  }
}

// MARK: - Package and contents

extension Book {
  private var navigation: String {
    var html =
      "<nav epub:type=\"toc\" id=\"toc\">\n<h1>\(HTMLText.escaped(configuration.title))</h1>\n<ol>\n"
    let members = site.bookChapters
    var done: Set<Int> = []
    // The contents are in the order of the book, which begins with a page that no part lists.
    let home = members.first { site.outline.heads[$0].isHome && site.places[$0] == nil }
    if let home { html += item(home) }
    for part in site.outline.parts {
      let own = part.chapters.filter(members.contains)
      done.formUnion(own)
      guard !own.isEmpty else { continue }
      let items = own.map(item).joined()
      html +=
        part.title.map { "<li><span>\(HTMLText.escaped($0))</span>\n<ol>\n\(items)</ol>\n</li>\n" }
        ?? items
    }
    let others = members.filter { !done.contains($0) && $0 != home }
    return html + others.map(item).joined() + "</ol>\n</nav>\n"
  }

  private var fallbackDay: String {
    let date = priceDate ?? "1970-01-01"
    return date.utf8.count == 7 ? date + "-01" : date
  }

  private func item(_ index: Int) -> String {
    let title = HTMLText.escaped(site.chapters[index].title)
    return "<li><a href=\"\(Self.path(of: index))\">\(title)</a></li>\n"
  }

  private func package(_ resources: [Resource]) -> String {
    let manifest = resources.map { resource in
      let properties = resource.properties.map { " properties=\"\($0)\"" } ?? ""
      return """
        <item id="\(resource.id)" href="\(percentEncodedPath(resource.path))" \
        media-type="\(resource.mediaType)"\(properties)/>

        """
    }
    let spine = ["cover", "nav"] + site.bookChapters.map { "chapter-\($0 + 1)" }
    let direction = writingDirection(of: configuration.language)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" \
      xml:lang="\(HTMLText.escaped(configuration.language))">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
      \(metadata)</metadata>
      <manifest>
      \(manifest.joined())</manifest>
      <spine page-progression-direction="\(direction)">
      \(spine.map { "<itemref idref=\"\($0)\"/>\n" }.joined())</spine>
      </package>

      """
  }

  private var metadata: String {
    let title = configuration.title
    var digest = Digest()
    digest.add(title.utf8)
    let identifier = site.baseURL ?? "urn:guidegen:\(digest.text)"
    let days = site.bookChapters.compactMap { site.outline.heads[$0].lastDay(site.history) }
    var xml = """
      <dc:identifier id="id">\(HTMLText.escaped(identifier))</dc:identifier>
      <dc:title>\(HTMLText.escaped(title))</dc:title>
      <dc:language>\(HTMLText.escaped(configuration.language))</dc:language>
      <meta property="dcterms:modified">\(days.max() ?? fallbackDay)T00:00:00Z</meta>

      """
    if let author = configuration.author {
      xml += "<dc:creator>\(HTMLText.escaped(author))</dc:creator>\n"
    }
    if let description = configuration.description {
      xml += "<dc:description>\(HTMLText.escaped(description))</dc:description>\n"
    }
    for (property, value) in Self.accessibility {
      xml += "<meta property=\"schema:\(property)\">\(value)</meta>\n"
    }
    return xml
  }

  /// Drawings have titles, descriptions and their numbers as tables.
  private static let accessibility = [
    ("accessMode", "textual"), ("accessMode", "visual"), ("accessModeSufficient", "textual"),
    ("accessibilityFeature", "tableOfContents"), ("accessibilityFeature", "readingOrder"),
    ("accessibilityFeature", "structuralNavigation"), ("accessibilityFeature", "longDescription"),
    ("accessibilityHazard", "none"),
    (
      "accessibilitySummary",
      "Text with code; every drawing is described and has its numbers as a table."
    ),
  ]
}
