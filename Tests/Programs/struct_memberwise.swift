struct Server {
  var name: String
  var cores = 2
  let region: String
  var note: String?
}
print(Server(name: "web", region: "eu"))
print(Server(name: "db", cores: 8, region: "us", note: "main"))
// Prints "Server(name: "web", cores: 2, region: "eu", note: nil)"
// Prints "Server(name: "db", cores: 8, region: "us", note: Optional("main"))"
