// swift-tools-version: 6.2
// Gathers the evidence that Calque's models are fitted on. A separate package, so that it is not built when the tool is
// installed; `Lab/fit` builds it with access to internal declarations.
import PackageDescription

let package = Package(
  name: "lab",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "calque", path: "..")],
  targets: [
    .executableTarget(name: "evidence", dependencies: [.product(name: "CalqueKit", package: "calque")], path: "Sources")
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
