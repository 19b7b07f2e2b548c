import AWSModel
import Testing

@Suite struct ImageReferenceTests {
  /// ecr 7.1: no tag means `latest`; short names are Docker Hub's.
  @Test(arguments: [
    ("httpd", "docker.io/library/httpd:latest"),
    ("danriti/gunicorn-flask", "docker.io/danriti/gunicorn-flask:latest"),
    ("public.ecr.aws/nginx/nginx:1.27", "public.ecr.aws/nginx/nginx:1.27"),
    ("localhost:5000/a", "localhost:5000/a:latest"),
    ("docker.io/redis:7", "docker.io/library/redis:7"),
    (
      "111122223333.dkr.ecr.us-west-2.amazonaws.com/web/app:v1",
      "111122223333.dkr.ecr.us-west-2.amazonaws.com/web/app:v1"
    ),
  ])
  func saysTheWholeName(_ text: String, _ expected: String) throws {
    #expect(try ImageReference(text).description == expected)
  }

  @Test func knowsPrivateRegistries() throws {
    let image = try ImageReference("111122223333.dkr.ecr.us-west-2.amazonaws.com/app")
    #expect(image.isPrivateECR)
    #expect(image.account == "111122223333")
    #expect(image.region == "us-west-2")
    #expect(!(try ImageReference("public.ecr.aws/a/b").isPrivateECR))
    #expect(try ImageReference("public.ecr.aws/a/b").isPublicECR)
    #expect(!(try ImageReference("11.dkr.ecr.us-west-2.amazonaws.com/app").isPrivateECR))
  }

  @Test func readsDigests() throws {
    let digest = "sha256:" + String(repeating: "a", count: 64)
    let image = try ImageReference("app@\(digest)")
    #expect(image.digest == digest)
    #expect(image.tag == nil)
    #expect(image.description == "docker.io/library/app@\(digest)")
    #expect(try ImageReference("app:1@\(digest)").tag == "1")
  }

  /// ecr 7.2: lower-case parts, joined by `.`, `_`, `__` and hyphens; tags up to 300 characters.
  @Test(arguments: [
    "", "App", "a//b", "/a", "a/", "a:", "a:-1", "a___b", "a..b", "-a", "a-", "a@sha256:12", "a b",
    "a@", "a:" + String(repeating: "t", count: 301), "é",
  ])
  func refusesOthers(_ text: String) {
    #expect(refusal { () throws(ModelError) in _ = try ImageReference(text) } == "image.reference")
  }

  @Test func repositoriesHandOutImages() throws {
    let repository = try ECR.Repository("web/app", region: .euWest1)
    #expect(
      try repository.image(tag: "v1").description
        == "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web/app:v1")
    #expect(
      refusal { () throws(ModelError) in _ = try ECR.Repository("a") } == "ecr.repository.name")
    let account = refusal { () throws(ModelError) in _ = try ECR.Repository("ab", account: "12") }
    #expect(account == "ecr.repository.account")
  }
}
