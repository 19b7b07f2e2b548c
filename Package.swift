// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors, and imports are internal unless they say otherwise.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// Portable targets import nothing but each other; `wasm/build.sh` builds them as Embedded Swift too.
let portable: [SwiftSetting] = house + [.treatWarning("EmbeddedRestrictions", as: .error)]

/// `rounded(_:)` in portable code needs the C mathematics library where it is linked natively.
let mathematics: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "guidegen",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "guidegen", targets: ["guidegen"]),
    .library(name: "AWSModel", targets: ["AWSModel"]),
    .library(name: "Figures", targets: ["Figures"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // Portable: no imports but other portable targets.
    .target(name: "Figures", swiftSettings: portable),
    .target(name: "AWSModel", dependencies: ["Figures"], swiftSettings: portable),
    .target(name: "ExampleLanguage", swiftSettings: portable),
    .target(name: "ExampleEvaluator", dependencies: ["ExampleLanguage"], swiftSettings: portable),
    .target(
      name: "ExampleRuntime",
      dependencies: ["AWSModel", "ExampleEvaluator", "ExampleLanguage", "Figures"],
      swiftSettings: portable),

    // Native.
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .target(name: "CMarkArena", dependencies: ["CCMarkGFM"]),
    .target(
      name: "Markdown", dependencies: ["CCMarkGFM", "CMarkArena", "ExampleLanguage"],
      swiftSettings: house),
    .target(name: "SwiftCompiler", dependencies: ["ExampleLanguage"], swiftSettings: house),
    .target(
      name: "GuideSite",
      dependencies: [
        "AWSModel", "ExampleEvaluator", "ExampleLanguage", "ExampleRuntime", "Figures", "Markdown",
        "SwiftCompiler",
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [.embedInCode("Theme")],
      swiftSettings: house),
    .target(
      name: "PreviewServer",
      dependencies: [
        "GuideSite",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [.embedInCode("Client")],
      swiftSettings: house),
    .executableTarget(
      name: "guidegen",
      dependencies: [
        "ExampleLanguage", "GuideSite", "PreviewServer",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house, linkerSettings: mathematics),
    .executableTarget(
      name: "languagebench",
      dependencies: ["ExampleEvaluator", "ExampleLanguage", "ExampleRuntime"],
      swiftSettings: house, linkerSettings: mathematics),
    .executableTarget(
      name: "modelbench", dependencies: ["AWSModel"], swiftSettings: house,
      linkerSettings: mathematics),

    // Tests.
    .target(
      name: "GuideTestSupport", dependencies: ["ExampleLanguage"], path: "Tests/GuideTestSupport",
      swiftSettings: house),
    .testTarget(
      name: "FiguresTests", dependencies: ["Figures", "GuideTestSupport"], exclude: ["Goldens"],
      swiftSettings: house, linkerSettings: mathematics),
    .testTarget(
      name: "AWSModelTests", dependencies: ["AWSModel", "GuideTestSupport"],
      exclude: ["Vectors"], swiftSettings: house, linkerSettings: mathematics),
    .testTarget(
      name: "ExampleLanguageTests", dependencies: ["ExampleLanguage", "GuideTestSupport"],
      swiftSettings: house, linkerSettings: mathematics),
    .testTarget(
      name: "ExampleEvaluatorTests",
      dependencies: ["ExampleEvaluator", "ExampleLanguage", "GuideTestSupport"],
      swiftSettings: house, linkerSettings: mathematics),
    .testTarget(
      name: "ExampleRuntimeTests",
      dependencies: [
        "AWSModel", "ExampleEvaluator", "ExampleLanguage", "ExampleRuntime", "GuideTestSupport",
      ],
      swiftSettings: house, linkerSettings: mathematics),
    .testTarget(
      name: "SwiftCompilerTests",
      dependencies: [
        "AWSModel", "ExampleLanguage", "ExampleRuntime", "SwiftCompiler", "GuideTestSupport",
      ],
      swiftSettings: house, linkerSettings: mathematics),
    .testTarget(
      name: "MarkdownTests", dependencies: ["ExampleLanguage", "Markdown", "GuideTestSupport"],
      exclude: ["Specification"], swiftSettings: house, linkerSettings: mathematics),
    .testTarget(
      name: "GuideSiteTests",
      dependencies: ["AWSModel", "ExampleLanguage", "GuideSite", "Markdown", "GuideTestSupport"],
      exclude: ["Report/Fixtures", "Templates/Specification"], swiftSettings: house,
      linkerSettings: mathematics),
    .testTarget(
      name: "PreviewServerTests",
      dependencies: ["GuideSite", "PreviewServer", "GuideTestSupport"],
      swiftSettings: house, linkerSettings: mathematics),
    .testTarget(
      name: "GuidegenTests", dependencies: ["guidegen", "SwiftCompiler", "GuideTestSupport"],
      swiftSettings: house,
      linkerSettings: mathematics),
    .testTarget(
      name: "TidyTests", dependencies: ["GuideTestSupport"], swiftSettings: house,
      linkerSettings: mathematics),
  ],
  swiftLanguageModes: [.v6]
)
