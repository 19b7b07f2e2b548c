@main enum Guidegen { static func main() {} }
