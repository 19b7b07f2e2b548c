package import Markdown

/// A parsed chapter.
package struct Chapter: Sendable {
  package let file: SourceFile
  package let frontMatter: FrontMatter
  package let document: Document
  /// Where its page stands in the site.
  package let url: SitePath

  package init(file: SourceFile, frontMatter: FrontMatter, document: Document, url: SitePath) {
    self.file = file
    self.frontMatter = frontMatter
    self.document = document
    self.url = url
  }
}
